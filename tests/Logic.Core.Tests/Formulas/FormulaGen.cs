using System.Collections.Immutable;
using CsCheck;
using Logic.Formulas;

namespace Logic.Tests.Formulas;

/// <summary>Random formulas with hostile names, small pools of which provoke captures and clashes.</summary>
internal static class FormulaGen
{
    private static readonly string[] Hostile =
    [
        "P", "O", "F", "No", "x", "y", "z1", "w", "v0", "V_0058", "v_", "forall", "forall1", "all", "exists", "some", "not", "and", "or", "xor",
        "implies", "iff", "true", "false", "$true", "$false", "fof", "=", "<", "≤", ">", "∀x", "¬", "a b", " a", "it's", "\"A\"", "`", "'", "\\", "\\u0041",
        "a.b", "mr.smith", "l-2021", "-5", "5", "5-3", "3.50", "x'", "é", "e\u0301", "кошка", "كلب", "猫", "😀", "𝑥", "\u202Ea", "\n", "a\0b", "?x", "|", "x()", "%", "/*",
    ];

    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.OneOf([.. Hostile.Where(n => !string.IsNullOrWhiteSpace(n))]),
        Gen.String[1, 6].Where(n => !string.IsNullOrWhiteSpace(n) && Symbol.IsWellFormed(n)));

    /// <summary>Formulas whose variables are all bound.</summary>
    public static Gen<Formula> Closed { get; } = Gen.Int[1, 4].SelectMany(depth => OfDepth(depth, [], areFree: false));

    /// <summary>Formulas with free variables too.</summary>
    public static Gen<Formula> Open { get; } = Gen.Int[1, 4].SelectMany(depth => OfDepth(depth, [], areFree: true));

    private static Gen<Formula> OfDepth(int depth, ImmutableList<string> scope, bool areFree)
    {
        if (depth <= 1) return Leaf(scope, areFree);
        var part = OfDepth(depth - 1, scope, areFree);
        var parts = part.Array[2, 3].Select(p => p.ToImmutableArray());
        return Gen.OneOf(
            Leaf(scope, areFree),
            part.Select(p => (Formula)Formula.Not(p)),
            parts.Select(p => Formula.And(p)),
            parts.Select(p => Formula.Or(p)),
            parts.Select(p => (Formula)Formula.Xor(p[0], p[1])),
            parts.Select(p => (Formula)Formula.Implies(p[0], p[1])),
            parts.Select(p => (Formula)Formula.Iff(p[0], p[1])),
            Quantified(depth, scope, areFree),
            Quantified(depth, scope, areFree));
    }

    private static Gen<Formula> Quantified(int depth, ImmutableList<string> scope, bool areFree) =>
        from name in Names
        from body in OfDepth(depth - 1, scope.Add(name), areFree)
        from isUniversal in Gen.Bool
        select isUniversal ? (Formula)Formula.ForAll(Term.Variable(name), body) : Formula.Exists(Term.Variable(name), body);

    private static Gen<Formula> Leaf(ImmutableList<string> scope, bool areFree)
    {
        var term = OfDepth(2, scope, areFree, Names);
        var atom = Gen.Select(Names, term.Array[0, 3], (name, terms) => (Formula)Formula.Atom(name, [.. terms]));
        return Gen.Frequency(
            (6, atom),
            (2, Gen.Select(term, term, (left, right) => (Formula)Formula.Equal(left, right))),
            (1, Gen.Bool.Select(b => b ? Formula.True : Formula.False)));
    }

    private static Gen<Term> OfDepth(int depth, ImmutableList<string> scope, bool areFree, Gen<string> names)
    {
        var choices = new List<Gen<Term>>
        {
            names.Select(n => (Term)Term.Constant(n)),
            Gen.Decimal[-1000, 1000].Select(d => (Term)Term.Number(decimal.Round(d, 3))),
        };
        if (!scope.IsEmpty) choices.AddRange(Enumerable.Repeat(Gen.OneOf([.. scope]).Select(n => (Term)Term.Variable(n)), 4));
        if (!scope.IsEmpty) choices.Add(Gen.OneOf([.. scope]).Select(n => (Term)Term.Constant(n)));
        if (areFree) choices.Add(names.Select(n => (Term)Term.Variable(n)));
        if (depth > 1) choices.Add(Gen.Select(names, OfDepth(depth - 1, scope, areFree, names).Array[1, 2], (n, a) => (Term)Term.Function(n, [.. a])));
        return Gen.OneOf([.. choices]);
    }
}
