using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Semantics.Values;

/// <summary>
/// What counting functions count: at least one where there is one, at least k where there are k different ones, for the
/// small numbers that a text says by variables; and that counts are whole numbers from 0.
/// </summary>
internal static class CountTheory
{
    // Beyond this many, different things are not named one by one: the ways to pair them would outnumber any search.
    private const int LargestExpansion = 4;

    // What is counted in so many respects is counted only once; its axioms would be of no use, and might nest too deep.
    private const int MostParameters = 100;

    public static IEnumerable<BackgroundAxiom> Of(ValueUse use)
    {
        foreach (var counted in use.Counts.Values.Where(static c => c.IsUsed && c.Parameters.Length <= MostParameters).OrderBy(static c => c.Name, StringComparer.Ordinal))
        {
            Term count = Term.Function(counted.Name, [.. counted.Parameters]);
            foreach (var number in counted.Numbers.Add(1).Where(static n => n is > 0 and <= LargestExpansion))
                yield return Axiom(counted, Formula.Iff(Comparison.AtMost(Term.Number(number), count), AtLeast((int)number, counted)), $"what {counted.Name} counts");
            if (!counted.IsCompared) continue;
            yield return Axiom(counted, Comparison.AtMost(Term.Number(0), count), "a count is no less than zero");
            foreach (var number in counted.Numbers.Add(1))
                yield return Axiom(counted, Formula.Implies(Comparison.Less(Term.Number(number - 1), count), Comparison.AtMost(Term.Number(number), count)), "a count is a whole number");
        }
    }

    private static BackgroundAxiom Axiom(CountedThings counted, Formula formula, string reason) => new(Formula.ForAll([.. counted.Parameters], formula), reason);

    private static Formula AtLeast(int number, CountedThings counted)
    {
        ImmutableArray<Variable> variables = [.. Enumerable.Range(1, number).Select(static i => Term.Variable("n" + i))];
        var different = variables.SelectMany((v, i) => variables.Skip(i + 1).Select(Formula (w) => Formula.Not(Formula.Equal(v, w))));
        return Formula.Exists(variables, Formula.And([.. different, .. variables.Select(v => Substitution.Apply(counted.Body, counted.Counted, v))]));
    }
}
