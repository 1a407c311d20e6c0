using Logic.Formulas;

namespace Logic.Semantics.Values;

/// <summary>
/// By how much one value exceeds another: more than it, and for the values and differences that a text speaks of, what the
/// sum and the difference are.
/// </summary>
internal static class DifferenceTheory
{
    /// <summary>What is less and the difference make what is greater.</summary>
    internal sealed record Sum(Term Greater, Term Less, Term Difference);

    private const string Relation = "ExceedsBy";
    private const int MostSums = 100;

    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    /// <summary>Left exceeds right by a difference, or right left.</summary>
    public static Atom Exceeds(bool isLeftMore, Term left, Term right, Term difference) =>
        isLeftMore ? Formula.Atom(Relation, left, right, difference) : Formula.Atom(Relation, right, left, difference);

    /// <summary>The values of a text, and those that its differences lead to.</summary>
    public static ValueUse Extended(ValueUse use, IEnumerable<Sum> sums) => use with { Values = use.Values.Union(sums.SelectMany(static s => new[] { s.Greater, s.Less }.OfType<FunctionTerm>())) };

    public static IEnumerable<BackgroundAxiom> Of(ValueUse use, IEnumerable<Sum> sums)
    {
        if (use.Differences.IsEmpty) yield break;
        yield return new BackgroundAxiom(Formula.ForAll([X, Y, Z], Formula.Implies(Exceeds(true, X, Y, Z), Comparison.Less(Y, X))), "what exceeds is more");
        foreach (var (greater, less, difference) in sums)
        {
            var reason = $"{less} and {difference} are {greater}";
            yield return new BackgroundAxiom(Exceeds(true, greater, less, difference), reason);
            yield return new BackgroundAxiom(Formula.ForAll(X, Formula.Implies(Exceeds(true, X, less, difference), Formula.Equal(X, greater))), reason);
            yield return new BackgroundAxiom(Formula.ForAll(X, Formula.Implies(Exceeds(true, greater, X, difference), Formula.Equal(X, less))), reason);
        }
    }

    /// <summary>The sums and differences of the values and differences that a text speaks of.</summary>
    public static IReadOnlyList<Sum> Sums(ValueUse use)
    {
        if (use.Differences.IsEmpty) return [];
        var numbers = use.Counts.Values.SelectMany(static c => c.Numbers).Distinct().Select(static n => Term.Number(n));
        var known = use.Values.Concat(numbers).OrderBy(static v => v.ToString(), StringComparer.Ordinal).ToArray();
        var sums = from difference in use.Differences.OrderBy(static v => v.ToString(), StringComparer.Ordinal)
                   from value in known
                   from sum in new[] { Beyond(value, difference, 1), Beyond(value, difference, -1) }
                   where sum is not null
                   select sum;
        return [.. sums.Distinct().Take(MostSums)];
    }

    /// <summary>A value and the one beyond it; null where the two are no numbers of one unit, or the result is below zero.</summary>
    private static Sum? Beyond(Term value, Term difference, int sign)
    {
        if (Number(value) is not var (number, unit) || Number(difference) is not var (by, other) || unit != other || number > Largest || by > Largest) return null;
        var result = number + (sign * by);
        if (result < 0) return null;
        Term moved = unit.Length == 0 ? Term.Number(result) : Term.Function(unit, Term.Number(result));
        return sign > 0 ? new Sum(moved, value, difference) : new Sum(value, moved, difference);
    }

    private const decimal Largest = 1e18m;

    private static (decimal Number, string Unit)? Number(Term term) => term switch
    {
        Numeral numeral => (numeral.Value, ""),
        FunctionTerm { Arguments: [Numeral number] } measure when Comparison.Place(measure) is not null && measure.Name is not ("am" or "pm") => (number.Value, measure.Name),
        _ => null,
    };
}
