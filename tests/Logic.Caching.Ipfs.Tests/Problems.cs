using Logic.Formulas;
using Logic.Proving;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>Requests of the tests, and what is true of them.</summary>
internal static class Problems
{
    public static ProofRequest Socrates { get; } = Of("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)");

    /// <summary>The same problem in other words: another variable, another order, an assumption twice.</summary>
    public static ProofRequest SocratesAgain { get; } = Of("Mortal(socrates)", "Man(socrates)", "∀y (Man(y) → Mortal(y))", "Man(socrates)");

    /// <summary>Has the same shape and does not follow.</summary>
    public static ProofRequest Plato { get; } = Of("Mortal(plato)", "∀x (Man(x) → Mortal(x))", "Man(socrates)");

    /// <summary>A chain of implications that holds for even numbers and has a gap for odd ones.</summary>
    public static ProofRequest Numbered(int number) => Of(
        $"Reached{number}(b)", "∀x (Start(x) → Middle(x))", $"∀x (Middle(x) → Reached{number}(x))", number % 2 == 0 ? "Start(b)" : "Start(a) ∧ a ≠ b");

    public static SzsStatus StatusOf(int number) => number % 2 == 0 ? SzsStatus.Theorem : SzsStatus.CounterSatisfiable;

    private static ProofRequest Of(string goal, params string[] assumptions) =>
        new([.. assumptions.Select(static a => Formula.Parse(a))], Formula.Parse(goal));
}
