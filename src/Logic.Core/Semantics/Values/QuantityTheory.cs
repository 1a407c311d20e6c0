using Logic.Formulas;

namespace Logic.Semantics.Values;

/// <summary>
/// The order of the values that a text speaks of: of each dimension, which is less than which and which are the same, and
/// that what is measured is either within a bound or beyond it.
/// </summary>
internal static class QuantityTheory
{
    // Beyond this many values of a dimension only neighbours are ordered; the rest follows by transitivity.
    private const int FewValues = 8;

    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y");

    /// <summary>A value with its place on the scale of its dimension.</summary>
    private sealed record Measured(Term Value, decimal Magnitude, string Dimension);

    public static IEnumerable<BackgroundAxiom> Of(ValueUse use) => Order(use).Concat(Bounds(use));

    private static IEnumerable<BackgroundAxiom> Order(ValueUse use)
    {
        if (use.Values.IsEmpty) yield break;
        foreach (var dimension in Dimensions(use))
        {
            var values = dimension.ToArray();
            for (var i = 0; i < values.Length; i++)
            {
                var last = values.Length <= FewValues ? values.Length - 1 : Math.Min(i + 1, values.Length - 1);
                for (var j = i + 1; j <= last; j++)
                {
                    Formula fact = values[i].Magnitude == values[j].Magnitude
                        ? Formula.Equal(values[i].Value, values[j].Value)
                        : Comparison.Less(values[i].Value, values[j].Value);
                    yield return new BackgroundAxiom(fact, $"how values of {dimension.Key} are ordered");
                }
            }
        }
    }

    private static IEnumerable<IGrouping<string, Measured>> Dimensions(ValueUse use) => use.Values
        .Select(static v => (Value: v, Place: Comparison.Place(v)))
        .Where(static v => v.Place is not null)
        .Select(static v => new Measured(v.Value, v.Place!.Value.Magnitude, v.Place.Value.Dimension))
        .OrderBy(static v => v.Dimension, StringComparer.Ordinal).ThenBy(static v => v.Magnitude).ThenBy(static v => v.Value.ToString(), StringComparer.Ordinal)
        .GroupBy(static v => v.Dimension);

    /// <summary>x is at most the value or above it: what is not more than 5 is at most 5.</summary>
    private static IEnumerable<BackgroundAxiom> Bounds(ValueUse use)
    {
        if (use.Bounds.IsEmpty) yield break;
        foreach (var (attribute, value) in use.Bounds.OrderBy(static b => b.Attribute + b.Value, StringComparer.Ordinal))
        {
            var own = Term.Function(attribute, X);
            yield return new BackgroundAxiom(
                Formula.ForAll(X, Formula.Or(Comparison.Less(value, own), Comparison.AtMost(own, value))), $"a {attribute} is beyond a value or not");
            yield return new BackgroundAxiom(
                Formula.ForAll(X, Formula.Or(Comparison.Less(own, value), Comparison.AtMost(value, own))), $"a {attribute} is below a value or not");
        }
    }
}
