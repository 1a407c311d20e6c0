using System.Globalization;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>
/// Problems that take every engine longer than a test has: pigeons in too few holes (a theorem), condensed detachment from
/// which nothing follows about another predicate (none), and large non-Horn rule bases (none).
/// </summary>
internal static class HardProblems
{
    public const int Count = 6;

    private static readonly string[] Detachment =
    [
        "∀x ∀y (T(x) ∧ T(i(x, y)) → T(y))",
        "∀x ∀y T(i(x, i(y, x)))",
        "∀x ∀y ∀z T(i(i(x, i(y, z)), i(i(x, y), i(x, z))))",
        "∀x ∀y T(i(i(n(x), n(y)), i(y, x)))",
        "∀x ∃y (S(x, y) ∧ ¬S(y, x))",
        "∀x ∀y ∀z (S(x, y) ∧ S(y, z) → S(x, z))",
    ];

    public static bool IsTheorem(int seed) => seed % 3 == 0;

    public static ProofRequest Request(int seed) => (seed % 3) switch
    {
        0 => Pigeons(9 + (seed % 4)),
        1 => new ProofRequest([.. Detachment.Skip(seed % 2).Select(Formula.Parse), Formula.Parse("∀x (T(x) → ¬U(x))")], Formula.Parse($"U(i(c{seed}, c))")),
        _ => LooseEnds(2_000 + (100 * (seed % 10))),
    };

    // n + 1 pigeons, n holes, no two in one.
    private static ProofRequest Pigeons(int holes)
    {
        var places = Enumerable.Range(0, holes).Select(hole => $"In(x, {Name("h", hole)})");
        var pigeons = Enumerable.Range(0, holes + 1).ToArray();
        var apart = from first in pigeons from second in pigeons where first < second select $"{Name("p", first)} ≠ {Name("p", second)}";
        return new ProofRequest(
            [
                .. pigeons.Select(pigeon => Formula.Parse($"Pigeon({Name("p", pigeon)})")),
                .. apart.Select(Formula.Parse),
                Formula.Parse($"∀x (Pigeon(x) → {string.Join(" ∨ ", places)})"),
            ],
            Formula.Parse("∃x ∃y ∃z (x ≠ y ∧ In(x, z) ∧ In(y, z))"));
    }

    private static ProofRequest LooseEnds(int facts) => new(
        [
            .. Enumerable.Range(0, facts).Select(i => Formula.Parse($"P({Name("c", i)}) ∨ Q({Name("c", i)}) ∨ R({Name("c", i)}, {Name("c", i * 7 % facts)})")),
            Formula.Parse("∀x (P(x) → ∃y (R(x, y) ∧ f(y) = x))"),
            Formula.Parse("∀x ∀y (Q(x) ∧ R(x, y) → f(x) = y ∨ g(x, y) = x)"),
        ],
        Formula.Parse("∃x (P(x) ∧ Q(f(x)) ∧ ¬Q(f(x)))"));

    private static string Name(string prefix, int index) => prefix + index.ToString(CultureInfo.InvariantCulture);
}
