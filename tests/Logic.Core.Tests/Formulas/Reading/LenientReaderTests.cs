using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Reading;

public sealed class LenientReaderTests
{
    // Quantifiers: a dot or colon makes the scope reach as far as brackets allow.
    [TestCase("forall x. P(x) -> Q(x)", "∀x (P(x) → Q(x))")]
    [TestCase("forall x.P(x)->Q(x)", "∀x (P(x) → Q(x))")]
    [TestCase("∀x: P(x) ∨ Q", "∀x (P(x) ∨ Q)")]
    [TestCase("∀x P(x) → Q", "∀x P(x) → Q")]
    [TestCase("A & forall x. B(x) & C -> D", "A ∧ ∀x (B(x) ∧ C → D)")]
    [TestCase("(forall x. P(x)) -> Q", "∀x P(x) → Q")]
    [TestCase("∀x∀y R(x,y)", "∀x ∀y R(x, y)")]
    [TestCase("∀x y R(x,y)", "∀x ∀y R(x, y)")]
    [TestCase("∀x, y: R(x,y)", "∀x ∀y R(x, y)")]
    [TestCase("∀x y (P(x) → R(x,y))", "∀x ∀y (P(x) → R(x, y))")]
    [TestCase("∀x y(x)", "∀x y(x)")]
    [TestCase("∀x p", "∀x p")]
    [TestCase("(∀x)(∃y)R(x,y)", "∀x ∃y R(x, y)")]
    [TestCase("all x P(x) & some y Q(y)", "∀x P(x) ∧ ∃y Q(y)")]
    [TestCase("exists x exists y x != y", "∃x ∃y (x ≠ y)")]
    [TestCase("∄x P(x)", "¬∃x P(x)")]
    // Connectives and their spellings.
    [TestCase("~P | !Q & -R", "¬P ∨ (¬Q ∧ ¬R)")]
    [TestCase("P => Q", "P → Q")]
    [TestCase("P ⇒ Q", "P → Q")]
    [TestCase("P ←  Q", "Q → P")]
    [TestCase("P <-> Q", "P ↔ Q")]
    [TestCase("P <=> Q", "P ↔ Q")]
    [TestCase("P ⟷ Q", "P ↔ Q")]
    [TestCase("P ^ Q", "P ⊕ Q")]
    [TestCase("P && Q || R", "(P ∧ Q) ∨ R")]
    [TestCase(@"P /\ Q \/ R", "(P ∧ Q) ∨ R")]
    [TestCase("not P and Q or R implies S iff T xor U", "((¬P ∧ Q) ∨ R → S) ↔ T ⊕ U")]
    [TestCase("P -> Q -> R", "P → (Q → R)")]
    [TestCase("P xor Q xor R", "(P ⊕ Q) ⊕ R")]
    [TestCase("[P ∧ {Q ∨ R}] → S.", "P ∧ (Q ∨ R) → S")]
    [TestCase("$true & false", "⊤ ∧ ⊥")]
    // Names: nothing is reserved where it cannot be an operator.
    [TestCase("No(F) & O & Open(all) & forall1", "No(F) ∧ O ∧ Open(`all`) ∧ forall1")]
    [TestCase("all(a) & exists(b) & and(c)", "`all`(a) ∧ `exists`(b) ∧ `and`(c)")]
    [TestCase("not(P)", "¬P")]
    [TestCase("In(shafaq-asiman, nica'sMarket) & P(mr.smith, pSOJ318.5-22)", "In(shafaq-asiman, nica'sMarket) ∧ P(`mr.smith`, `pSOJ318.5-22`)")]
    [TestCase("P('New York', \"it's\")", "P(`New York`, it's)")]
    [TestCase("∀x₁ 猫(x₁)", "∀x₁ 猫(x₁)")]
    // Terms and relations.
    [TestCase("f(a, g(b)) = c & a ≠ b", "f(a, g(b)) = c ∧ a ≠ b")]
    [TestCase("a > -5 & b >= 0.08", "-5 < a ∧ 0.08 ≤ b")]
    [TestCase("-1stPlace(a)", "¬`1stPlace`(a)")]
    public void Reads(string text, string expected) => Assert.That(Formula.Parse(text).ToString(), Is.EqualTo(expected));

    [Test]
    public void WhatNoQuantifierBindsIsAConstantAndIsWarnedAbout()
    {
        var result = FormulaReader.Lenient.Read("∃y P(y) ∧ Q(y, tom)");
        Assert.That(result.Formula, Is.EqualTo(Formula.And(
            Formula.Exists(Term.Variable("y"), Formula.Atom("P", Term.Variable("y"))),
            Formula.Atom("Q", Term.Constant("y"), Term.Constant("tom")))));
        Assert.That(result.Warnings.Single().Span.Start, Is.EqualTo(12));
    }

    [Test]
    public void FreeVariablesAreAnOption()
    {
        var formula = FormulaReader.LenientWithFreeVariables.Parse("P(x, y1, tom, ?n)");
        Assert.That(formula, Is.EqualTo(Formula.Atom("P", Term.Variable("x"), Term.Variable("y1"), Term.Constant("tom"), Term.Variable("n"))));
    }
}
