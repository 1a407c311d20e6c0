using System.Collections.Immutable;
using Logic.Formulas.Normalization;

namespace Logic.Formulas.Reading;

/// <summary>TPTP's distinct objects, <c>"like this"</c>: each differs from every other and from every number.</summary>
internal static class DistinctObjects
{
    /// <summary>What the notation says without saying it: the distinct objects that occur differ. Null where that is nothing.</summary>
    /// <param name="formulas">Where they may occur.</param>
    /// <param name="written">The names that were written as distinct objects.</param>
    public static Formula? Axiom(IEnumerable<TptpFormula> formulas, IReadOnlySet<string> written)
    {
        var found = new HashSet<Term>();
        foreach (var formula in formulas) Collect(formula.Formula, written, found);
        var objects = found.Order(Comparer<Term>.Create(FormulaComparer.Compare)).ToArray();
        var pairs = objects.SelectMany((a, i) => objects.Skip(i + 1).Where(b => a is not Numeral || b is not Numeral).Select(b => Differ(a, b)));
        return pairs.ToImmutableArray() is { IsEmpty: false } all ? Formula.And(all) : null;
    }

    private static Formula Differ(Term left, Term right) => Formula.Not(Formula.Equal(left, right));

    private static void Collect(Formula formula, IReadOnlySet<string> written, HashSet<Term> found)
    {
        foreach (var part in FormulaParts.Formulas(formula)) Collect(part, written, found);
        foreach (var term in FormulaParts.Terms(formula)) Collect(term, written, found);
    }

    private static void Collect(Term term, IReadOnlySet<string> written, HashSet<Term> found)
    {
        if (term is Numeral || (term is FunctionTerm { IsConstant: true } constant && written.Contains(constant.Name))) found.Add(term);
        if (term is not FunctionTerm function) return;
        foreach (var argument in function.Arguments) Collect(argument, written, found);
    }
}
