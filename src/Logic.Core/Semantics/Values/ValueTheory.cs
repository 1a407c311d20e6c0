using Logic.Semantics.Background;

namespace Logic.Semantics.Values;

/// <summary>The axioms of values, scales, times and counts, for those that a text speaks of.</summary>
internal static class ValueTheory
{
    public static IEnumerable<BackgroundAxiom> Of(IReadOnlyList<PredicateInfo> predicates, ValueUse use) =>
        QuantityTheory.Of(use).Concat(ScaleTheory.Of(predicates, use)).Concat(PoleTheory.Of(predicates, use)).Concat(CountTheory.Of(use)).Concat(TimeTheory.Of(predicates, use));
}
