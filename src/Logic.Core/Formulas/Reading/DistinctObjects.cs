using System.Collections.Immutable;

namespace Logic.Formulas.Reading;

/// <summary>TPTP's distinct objects, <c>"like this"</c>: each differs from every other.</summary>
internal static class DistinctObjects
{
    /// <summary>What the notation says without saying it: the distinct objects that occur differ. Null below two.</summary>
    /// <param name="formulas">Where they may occur.</param>
    /// <param name="written">The names that were written as distinct objects.</param>
    public static Formula? Axiom(IEnumerable<TptpFormula> formulas, IReadOnlySet<string> written)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var formula in formulas) Collect(formula.Formula, found);
        found.IntersectWith(written);
        var objects = found.Select(Term.Constant).ToArray();
        var pairs = objects.SelectMany((a, i) => objects.Skip(i + 1).Select(b => (Formula)Formula.Not(Formula.Equal(a, b)))).ToImmutableArray();
        return pairs.IsEmpty ? null : Formula.And(pairs);
    }

    private static void Collect(Formula formula, SortedSet<string> found)
    {
        foreach (var part in FormulaParts.Formulas(formula)) Collect(part, found);
        foreach (var term in FormulaParts.Terms(formula)) Collect(term, found);
    }

    private static void Collect(Term term, SortedSet<string> found)
    {
        if (term is not FunctionTerm function) return;
        if (function.IsConstant) found.Add(function.Name);
        foreach (var argument in function.Arguments) Collect(argument, found);
    }
}
