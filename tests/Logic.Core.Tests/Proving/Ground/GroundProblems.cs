using System.Collections.Immutable;
using CsCheck;
using Logic.Formulas;

namespace Logic.Tests.Proving.Ground;

/// <summary>Random clauses without functions over P/1, Q/1, R/2 and three constants, as formulas with free variables.</summary>
internal static class GroundProblems
{
    private static readonly Term[] Simple =
    [
        Term.Variable("x"), Term.Variable("y"), Term.Variable("z"), Term.Constant("a"), Term.Constant("b"), Term.Constant("c"),
    ];

    private static readonly Gen<Term> Terms = Gen.Int[0, 5].Select(i => Simple[i]);

    private static readonly Gen<Formula> Atoms = Gen.Frequency(
        (2, Terms.Select(term => (Formula)Formula.Atom("P", term))),
        (2, Terms.Select(term => (Formula)Formula.Atom("Q", term))),
        (3, Gen.Select(Terms, Terms, (left, right) => (Formula)Formula.Atom("R", left, right))));

    private static readonly Gen<Formula> Equations = Gen.Select(Terms, Terms, (left, right) => (Formula)Formula.Equal(left, right));

    /// <summary>Mostly Horn clauses.</summary>
    public static Gen<ImmutableArray<Formula>> RuleBases { get; } =
        Gen.Select(Gen.Frequency((5, Gen.Const(true)), (1, Gen.Const(false))), Atoms.Array[0, 3], Atoms, Rule).Array[1, 16].Select(ToImmutable);

    /// <summary>Any clauses, about half of the sets satisfiable.</summary>
    public static Gen<ImmutableArray<Formula>> ClauseSets { get; } = ClausesOf(Atoms);

    /// <summary>Any clauses, equations among their atoms.</summary>
    public static Gen<ImmutableArray<Formula>> WithEquality { get; } = ClausesOf(Gen.Frequency((5, Atoms), (1, Equations)));

    private static Gen<ImmutableArray<Formula>> ClausesOf(Gen<Formula> atoms) =>
        Gen.Select(atoms, Gen.Bool, (atom, isPositive) => isPositive ? atom : Formula.Not(atom))
            .Array[1, 3].Select(literals => Formula.Or([.. literals])).Array[2, 12].Select(ToImmutable);

    private static Formula Rule(bool isDefinite, Formula[] body, Formula head) =>
        Formula.Implies(Formula.And([.. body]), isDefinite ? head : Formula.Not(head));

    private static ImmutableArray<Formula> ToImmutable(Formula[] formulas) => [.. formulas];
}
