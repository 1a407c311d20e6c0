using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Benchmarks;

/// <summary>
/// A theory in the style of ProofWriter (Tafjord and others 2021): 12 facts about four animals, 25 rules, some with negation,
/// and 16 questions of which some follow, some are refuted and some are open.
/// </summary>
internal static class RuleBase
{
    /// <summary>The facts and rules.</summary>
    public static ImmutableArray<Formula> Theory { get; } = Read(
        "Kind(bear)", "Rough(bear)", "Chases(bear, cat)", "Sees(bear, mouse)",
        "Cold(cat)", "Likes(cat, mouse)", "Sees(cat, lion)", "¬Red(cat)",
        "Young(lion)", "Chases(lion, bear)", "Eats(mouse, lion)", "Big(mouse)",
        "∀x (Kind(x) ∧ Rough(x) → Nice(x))",
        "∀x (Nice(x) → Blue(x))",
        "∀x (Blue(x) ∧ Kind(x) → Quiet(x))",
        "∀x (Quiet(x) → Smart(x))",
        "∀x (Smart(x) ∧ Nice(x) → Green(x))",
        "∀x (Green(x) → White(x))",
        "∀x (Cold(x) → Round(x))",
        "∀x (Round(x) ∧ Cold(x) → Furry(x))",
        "∀x (Furry(x) → Rough(x))",
        "∀x (Big(x) → Kind(x))",
        "∀x (Young(x) → Cold(x))",
        "∀x (Chases(x, cat) → Sees(x, lion))",
        "∀x (Sees(x, lion) → Likes(x, bear))",
        "∀x (Likes(x, bear) ∧ Cold(x) → Eats(x, bear))",
        "∀x ∀y (Chases(x, y) ∧ Rough(y) → Likes(y, x))",
        "∀x ∀y (Likes(x, y) ∧ Blue(y) → Chases(x, y))",
        "∀x ∀y (Eats(x, y) ∧ Young(y) → Sees(y, x))",
        "∀x ∀y (Sees(x, y) ∧ Big(y) → Needs(x, y))",
        "∀x ∀y (Needs(x, y) ∧ Quiet(x) → Visits(x, y))",
        "∀x (Visits(x, mouse) → Happy(x))",
        "∀x (Happy(x) ∧ White(x) → Calm(x))",
        "∀x (Likes(x, mouse) ∧ ¬Red(x) → Sleepy(x))",
        "∀x (Sleepy(x) → ¬Loud(x))",
        "∀x (Calm(x) → ¬Wild(x))",
        "∀x (Furry(x) ∧ ¬Loud(x) → Tame(x))");

    /// <summary>The questions.</summary>
    public static ImmutableArray<Formula> Questions { get; } = Read(
        "White(bear)", "Calm(bear)", "Wild(bear)", "Visits(bear, mouse)", "Eats(cat, bear)", "Likes(bear, lion)",
        "Furry(lion)", "Sees(lion, mouse)", "Red(cat)", "Loud(cat)", "Tame(cat)", "Tame(lion)",
        "Blue(mouse)", "Kind(mouse)", "Chases(cat, bear)", "Quiet(cat)");

    private static ImmutableArray<Formula> Read(params string[] texts) => [.. texts.Select(Formula.Parse)];
}
