using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Kernels;

/// <summary>Proofs with equations.</summary>
internal static class Equations
{
    // Not among the variables of a problem, which have numbers.
    private static readonly Variable Hole = Term.Variable("z");

    /// <summary>t = t.</summary>
    public static Expression Reflexive(Term term) => Expression.Call(KernelLemmas.Reflexive, new FunctionType(0), new Individual(term));

    /// <summary>right = left from left = right.</summary>
    public static Expression Flip(Term left, Term right, Expression proof) =>
        Expression.Call(KernelLemmas.Symmetric, new FunctionType(0), new Individual(left), new Individual(right), proof);

    /// <summary>pattern[to] from pattern[from] and a proof of from = to.</summary>
    public static Expression Replace(Formula pattern, Term from, Term to, Expression equation, Expression proof) => Expression.Call(
        KernelLemmas.Replace, new FunctionType(0), new Property(Hole, pattern), new Individual(from), new Individual(to), equation, proof);

    /// <summary>The equation from = other.</summary>
    public static Formula Pattern(Term from) => Formula.Equal(from, Hole);

    /// <summary>A pattern filled.</summary>
    public static Formula Fill(Formula pattern, Term term) => Substitution.Apply(pattern, Hole, term);

    /// <summary>The atom with a hole in each place of a term.</summary>
    public static Formula PatternOfAll(Formula atom, Term term) => Map(atom, t => All(t, term));

    /// <summary>The old atom with holes where the new one has <paramref name="to"/> for <paramref name="from"/>; none where they differ otherwise.</summary>
    public static IEnumerable<Formula> Patterns(Formula old, Formula changed, Term from, Term to)
    {
        switch (old, changed)
        {
            case (Atom o, Atom c) when o.Predicate == c.Predicate && Differences(o.Arguments, c.Arguments, from, to) is { } arguments:
                yield return Formula.Atom(o.Predicate, arguments);
                break;
            case (Equality o, Equality c):
                if (Differences([o.Left, o.Right], [c.Left, c.Right], from, to) is [var l, var r]) yield return Formula.Equal(l, r);
                if (Differences([o.Left, o.Right], [c.Right, c.Left], from, to) is [var fl, var fr]) yield return Formula.Equal(fl, fr);
                break;
        }
    }

    private static Formula Map(Formula atom, Func<Term, Term> map) => atom is Equality e
        ? Formula.Equal(map(e.Left), map(e.Right))
        : Formula.Atom(((Atom)atom).Predicate, [.. ((Atom)atom).Arguments.Select(map)]);

    private static Term All(Term term, Term replaced)
    {
        if (term.Equals(replaced)) return Hole;
        return term is FunctionTerm { IsConstant: false } function
            ? Term.Function(function.Name, [.. function.Arguments.Select(a => All(a, replaced))])
            : term;
    }

    private static ImmutableArray<Term>? Differences(ImmutableArray<Term> old, ImmutableArray<Term> changed, Term from, Term to)
    {
        if (old.Length != changed.Length) return null;
        var terms = ImmutableArray.CreateBuilder<Term>(old.Length);
        for (var i = 0; i < old.Length; i++)
        {
            if (Difference(old[i], changed[i], from, to) is not { } term) return null;
            terms.Add(term);
        }

        return terms.MoveToImmutable();
    }

    private static Term? Difference(Term old, Term changed, Term from, Term to)
    {
        if (old.Equals(changed)) return old;
        if (old.Equals(from) && changed.Equals(to)) return Hole;
        return old is FunctionTerm o && changed is FunctionTerm c && o.Name == c.Name && Differences(o.Arguments, c.Arguments, from, to) is { } arguments
            ? Term.Function(o.Name, arguments)
            : null;
    }
}
