using Logic.Formulas;

namespace Logic.Semantics.Values;

/// <summary>The laws of orders, for a symbol that compares its first two arguments in respect of the others.</summary>
internal static class Ordering
{
    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    /// <summary>More than: transitive and asymmetric.</summary>
    public static IEnumerable<BackgroundAxiom> Strict(string predicate, int arity = 2) =>
    [
        Transitive(predicate, arity),
        new(All(arity, Formula.Implies(Of(predicate, arity, X, Y), Formula.Not(Of(predicate, arity, Y, X))), X, Y), $"{predicate} is asymmetric"),
    ];

    /// <summary>As much as: transitive, symmetric and reflexive.</summary>
    public static IEnumerable<BackgroundAxiom> Equivalence(string predicate, string quality, int arity = 2) =>
    [
        Transitive(predicate, arity),
        new(All(arity, Formula.Implies(Of(predicate, arity, X, Y), Of(predicate, arity, Y, X)), X, Y), $"{predicate} is symmetric"),
        new(All(arity, Of(predicate, arity, X, X), X), $"everything is {quality} itself"),
    ];

    private static BackgroundAxiom Transitive(string predicate, int arity) => new(
        All(arity, Formula.Implies(Formula.And(Of(predicate, arity, X, Y), Of(predicate, arity, Y, Z)), Of(predicate, arity, X, Z)), X, Y, Z), $"{predicate} is transitive");

    private static Atom Of(string predicate, int arity, Term a, Term b) => Formula.Atom(predicate, [a, b, .. Respects(arity)]);

    private static Formula All(int arity, Formula body, params Variable[] variables) => Formula.ForAll([.. variables, .. Respects(arity)], body);

    private static IEnumerable<Variable> Respects(int arity) => Enumerable.Range(0, arity - 2).Select(static i => Term.Variable("w" + i));
}
