using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Benchmarks;

/// <summary>A theory of facts and rules, and questions about it; the same in every run.</summary>
internal static class RuleBase
{
    private static readonly Variable X = Term.Variable("x");
    private static readonly string[] Names = ["anne", "bob", "carl", "dora"];

    /// <summary>25 formulas: 12 facts, a chain of 12 rules, and a rule with a negation.</summary>
    public static ImmutableArray<Formula> Theory { get; } =
    [
        .. Enumerable.Range(0, 12).Select(i => (Formula)Formula.Atom("P" + i % 6, Term.Constant(Names[i % 4]))),
        .. Enumerable.Range(0, 12).Select(i => Rule(Formula.And(P(i), P(i / 2)), P(i + 1))),
        Rule(Formula.And(P(12), Formula.Not(P(13))), P(14)),
    ];

    /// <summary>16 questions, of which some follow, some are refuted and some are open.</summary>
    public static ImmutableArray<Formula> Questions { get; } =
    [
        .. from name in Names
           from i in (int[])[3, 9, 12, 14]
           select (Formula)Formula.Atom("P" + i, Term.Constant(name)),
    ];

    private static Formula P(int index) => Formula.Atom("P" + index, X);

    private static Formula Rule(Formula condition, Formula conclusion) => Formula.ForAll(X, Formula.Implies(condition, conclusion));
}
