using Logic.Formulas;
using Logic.Proving;

namespace Logic.Benchmarks;

/// <summary>
/// A chain of 10 steps among distractors in the style of PrOntoQA (Saparov and He 2023): made-up kinds, each of which is the
/// next, has properties, and is no other; the question needs every step.
/// </summary>
internal static class Chain
{
    private const int Steps = 10;
    private static readonly string[] Kinds =
        ["Wumpus", "Yumpus", "Zumpus", "Dumpus", "Rompus", "Numpus", "Tumpus", "Vumpus", "Impus", "Jompus", "Gorpus"];

    private static readonly string[] Properties =
        ["Sour", "Bright", "Opaque", "Feisty", "Wooden", "Mean", "Large", "Spicy", "Nervous", "Floral"];

    /// <summary>The theory with the last property as the question.</summary>
    public static ProofRequest Request { get; } = new(
        [
            Formula.Parse($"{Kinds[0]}(alex)"),
            .. Enumerable.Range(0, Steps).Select(i => Formula.Parse($"∀x ({Kinds[i]}(x) → {Kinds[i + 1]}(x))")),
            .. Enumerable.Range(0, Steps).Select(i => Formula.Parse($"∀x ({Kinds[i]}(x) → {(i % 3 == 1 ? "¬" : "")}{Properties[i]}(x))")),
            .. Enumerable.Range(0, Steps).Select(i => Formula.Parse($"∀x (Lorpus{i}(x) → {Properties[i]}(x) ∧ Sterpus{i}(x))")),
            Formula.Parse($"∀x ({Kinds[Steps]}(x) → ¬Luminous(x))"),
        ],
        Formula.Parse("¬Luminous(alex)"));
}
