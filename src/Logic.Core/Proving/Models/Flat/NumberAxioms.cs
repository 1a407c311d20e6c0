using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Clauses;

namespace Logic.Proving.Models.Flat;

/// <summary>
/// What numerals and comparisons mean, as clauses: numerals are distinct, and &lt; is a strict total order that agrees with
/// their values. A finite model of that embeds in the rationals, so that a countermodel is one about numbers too.
/// </summary>
internal static class NumberAxioms
{
    private static readonly Variable X = Term.Variable("x");
    private static readonly Variable Y = Term.Variable("y");
    private static readonly Variable Z = Term.Variable("z");

    public static IEnumerable<Clause> For(IEnumerable<Clause> clauses)
    {
        var signature = new SignatureCollector();
        foreach (var literal in clauses.SelectMany(clause => clause.Literals)) signature.Add(literal.Atom);
        var numerals = signature.Numerals.Order().ToList();
        var isOrdered = signature.Predicates.Any(predicate => OrderAtoms.IsOrder(predicate.Name, predicate.Arity));
        return Distinct(numerals, isOrdered).Concat(isOrdered ? Order(signature) : []);
    }

    private static IEnumerable<Clause> Distinct(List<decimal> numerals, bool isOrdered)
    {
        for (var i = 0; i < numerals.Count; i++)
        {
            for (var j = i + 1; j < numerals.Count; j++)
            {
                var (left, right) = (Term.Number(numerals[i]), Term.Number(numerals[j]));
                yield return isOrdered ? Of(new Literal(Less(left, right), true)) : Of(new Literal(Formula.Equal(left, right), false));
            }
        }
    }

    private static IEnumerable<Clause> Order(SignatureCollector signature)
    {
        var equal = new Literal(Formula.Equal(X, Y), true);
        yield return Of(new Literal(Less(X, X), false));
        yield return Of(new Literal(Less(X, Y), false), new Literal(Less(Y, Z), false), new Literal(Less(X, Z), true));
        yield return Of(new Literal(Less(X, Y), true), new Literal(Less(Y, X), true), equal);
        if (!signature.Predicates.Contains((Arithmetic.LessOrEqual, 2))) yield break;
        var atMost = Formula.Atom(Arithmetic.LessOrEqual, X, Y);
        yield return Of(new Literal(atMost, false), new Literal(Less(Y, X), false));
        yield return Of(new Literal(atMost, true), new Literal(Less(Y, X), true));
    }

    private static Atom Less(Term left, Term right) => Formula.Atom(Arithmetic.Less, left, right);

    private static Clause Of(params ImmutableArray<Literal> literals) => new(literals);
}
