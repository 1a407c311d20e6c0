using Logic.Semantics.Background;

namespace Logic.Semantics.Values;

/// <summary>The axioms of values, scales, times and counts, for those that a text speaks of.</summary>
internal static class ValueTheory
{
    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyList<PredicateInfo> predicates, ValueUse use)
    {
        if (ReferenceEquals(use, ValueUse.None) && !predicates.Any(IsMeasure)) return [];
        var sums = DifferenceTheory.Sums(use);
        return
        [
            .. QuantityTheory.Of(DifferenceTheory.Extended(use, sums)),
            .. ScaleTheory.Of(predicates, use),
            .. PoleTheory.Of(predicates, use),
            .. CountTheory.Of(use),
            .. DifferenceTheory.Of(use, sums),
            .. TimeTheory.Of(predicates, use),
        ];
    }

    /// <summary>Whether a symbol alone, without any value, may bring an axiom along.</summary>
    private static bool IsMeasure(PredicateInfo info) => info.Compared is not null || info.Kind is PredicateKind.Adjective or PredicateKind.Comparative;
}
