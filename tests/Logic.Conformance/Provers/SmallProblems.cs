namespace Logic.Conformance.Provers;

/// <summary>Problems that every prover must decide at once, by name.</summary>
public static class SmallProblems
{
    public static IEnumerable<TestCaseData> Theorems =>
    [
        Case("Excluded middle", "P ∨ ¬P"),
        Case("Peirce", "((P → Q) → P) → P"),
        Case("Modus ponens", "Q", "P", "P → Q"),
        Case("Exclusive or", "¬Q", "P ⊕ Q", "P"),
        Case("Biconditional", "¬P ↔ ¬Q", "P ↔ Q"),
        Case("Syllogism", "Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"),
        Case("Drinker", "∃x (Drink(x) → ∀y Drink(y))"),
        Case("Quantifiers swapped", "∀y ∃x Love(x, y)", "∃x ∀y Love(x, y)"),
        Case("Something exists", "∃x (P(x) ∨ ¬P(x))"),
        Case("Function", "P(f(f(a)))", "P(a)", "∀x (P(x) → P(f(x)))"),
        Case("Equal terms", "P(b)", "P(a)", "a = b"),
        Case("Congruence", "f(f(a)) = a", "f(a) = b", "f(b) = a"),
        Case("Transitive equality", "a = d", "a = b", "b = c", "c = d"),
        Case("Barber", "¬∃x ∀y (Shave(x, y) ↔ ¬Shave(y, y))"),
        Case("Unique", "R(b)", "∃x ∀y (P(y) ↔ y = x)", "P(a)", "P(b)", "R(a)"),
        Case("Bound name twice", "∀x (P(x) → ∃x P(x))"),
        Case("True", "⊤"),
        Case("From false", "P", "⊥"),
    ];

    public static IEnumerable<TestCaseData> NonTheorems =>
    [
        Case("Unknown fact", "P"),
        Case("Converse", "P", "P → Q", "Q"),
        Case("Undistributed middle", "Man(rex)", "∀x (Man(x) → Mortal(x))", "Mortal(rex)"),
        Case("Quantifiers not swapped", "∃x ∀y Love(x, y)", "∀y ∃x Love(x, y)"),
        Case("Names may differ", "a = b"),
        Case("Names may be the same", "a ≠ b"),
        Case("Inclusive or", "¬(P ∧ Q)", "P ∨ Q"),
        Case("Function not onto", "∃x f(x) = a", "∀x f(x) = b", "a ≠ b"),
        Case("No import", "∃x Unicorn(x)", "∀x (Unicorn(x) → Horse(x))"),
        Case("False", "⊥"),
        Case("Three things", "∀x (x = a ∨ x = b)", "a ≠ b"),
    ];

    private static TestCaseData Case(string name, string goal, params string[] assumptions) =>
        new TestCaseData(goal, assumptions).SetArgDisplayNames(name);
}
