using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Fuzzer.Targets;

/// <summary>Small problems of which is known what follows; each that holds has a neighbour that does not.</summary>
internal static class Problems
{
    /// <summary>The problems with their results, found once and checked.</summary>
    public static IReadOnlyList<(ProofRequest Request, ProofResult Result)> All { get; } = [.. Requests().Select(static r => (r, Solve(r)))];

    private static IEnumerable<ProofRequest> Requests() =>
    [
        Of("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"),
        Of("Mortal(plato)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"),
        Of("∃x ∀y R(x, y) → ∀y ∃x R(x, y)"),
        Of("∀y ∃x R(x, y) → ∃x ∀y R(x, y)"),
        Of("∃x (Drinks(x) → ∀y Drinks(y))"),
        Of("Adult(ann)", "∀x ∀y (Age(x, y) ∧ 18 ≤ y → Adult(x))", "Age(ann, 20)"),
        Of("Adult(ann)", "∀x ∀y (Age(x, y) ∧ 18 ≤ y → Adult(x))", "Age(ann, 7)"),
        Of("f(a) = a ∨ f(b) = a", "∀x ∀y ∀z (x = y ∨ y = z ∨ x = z)", "a ≠ b", "f(a) ≠ f(b)", "f(a) ≠ b", "f(b) ≠ b"),
        Of("f(a) = a", "∀x ∀y ∀z (x = y ∨ y = z ∨ x = z)", "a ≠ b", "f(a) ≠ f(b)"),
        Of("¬(a < b ∧ b < c ∧ c < a)"),
        Of("¬(a < b ∧ b < c)"),
        Of("(P ↔ Q) ∨ (Q ↔ R) ∨ (P ↔ R)"),
        Of("(P ↔ Q) ∨ (Q ↔ R)"),
    ];

    private static ProofRequest Of(string goal, params ImmutableArray<string> assumptions) =>
        new([.. assumptions.Select(Formula.Parse)], Formula.Parse(goal));

    private static ProofResult Solve(ProofRequest request) => new BuiltInProver().Prove(request) is { Verified: true } result
        ? result
        : throw new InvalidOperationException($"{request.Goal} was not settled.");
}
