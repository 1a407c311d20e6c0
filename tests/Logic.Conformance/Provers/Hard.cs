using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Conformance.Provers;

/// <summary>
/// Robbins algebras are Boolean: a theorem that took eight days of machine time when it was first proved
/// (McCune 1997, "Solution of the Robbins Problem"). No prover ends on it within the times used here.
/// </summary>
internal static class Hard
{
    private static readonly Term X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    public static ImmutableArray<Formula> Axioms { get; } =
    [
        Formula.Equal(Sum(X, Y), Sum(Y, X)),
        Formula.Equal(Sum(Sum(X, Y), Z), Sum(X, Sum(Y, Z))),
        Formula.Equal(Not(Sum(Not(Sum(X, Y)), Not(Sum(X, Not(Y))))), X),
    ];

    /// <summary>Huntington's equation, of two constants.</summary>
    public static Formula Goal { get; } = Formula.Equal(
        Sum(Not(Sum(Not(Term.Constant("a")), Term.Constant("b"))), Not(Sum(Not(Term.Constant("a")), Not(Term.Constant("b"))))),
        Term.Constant("a"));

    private static FunctionTerm Sum(Term left, Term right) => Term.Function("sum", left, right);

    private static FunctionTerm Not(Term term) => Term.Function("not", term);
}
