using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Normalization;

public sealed class NormalizationTests
{
    [TestCase("∀x P(x)", "∀y P(y)", true)]
    [TestCase("∀x ∀y R(x, y)", "∀y ∀x R(y, x)", true)]
    [TestCase("∀x ∀y R(x, y)", "∀x ∀y R(y, x)", false)]
    [TestCase("∀x ∃x P(x)", "∀y ∃z P(z)", true)]
    [TestCase("∀x P(x, v0)", "∀v0 P(v0, v0)", false)]
    [TestCase("∀x P(x, y)", "∀z P(z, y)", true)]
    [TestCase("∀x P(x, y)", "∀z P(z, w)", false)]
    [TestCase("∀x P(x)", "∃x P(x)", false)]
    public void AlphaEquivalenceIgnoresBoundNames(string left, string right, bool expected) =>
        Assert.That(AlphaEquivalence.AreEquivalent(Open(left), Open(right)), Is.EqualTo(expected));

    [TestCase("P(x) ∧ ∀x Q(x)", "P(f(y)) ∧ ∀x Q(x)")]
    [TestCase("∀y R(x, y)", "∀y1 R(f(y), y1)")]
    [TestCase("∀y (S(y1) ∧ R(x, y))", "∀y2 (S(y1) ∧ R(f(y), y2))")]
    [TestCase("∀y P(y)", "∀y P(y)")]
    public void SubstitutionCapturesNothing(string formula, string expected) =>
        Assert.That(Substitution.Apply(Open(formula), Term.Variable("x"), Term.Function("f", Term.Variable("y"))), Is.EqualTo(Open(expected)));

    [Test]
    public void SubstitutionsHappenAtOnce()
    {
        var terms = new Dictionary<Variable, Term> { [Term.Variable("x")] = Term.Variable("y"), [Term.Variable("y")] = Term.Variable("x") };
        Assert.That(Substitution.Apply(Open("R(x, y)"), terms), Is.EqualTo(Open("R(y, x)")));
    }

    [TestCase("¬¬P", "P")]
    [TestCase("P ∧ ⊤ ∧ (Q ∧ P)", "P ∧ Q")]
    [TestCase("P ∨ ⊤", "⊤")]
    [TestCase("(P ∨ ⊥) ∧ ¬⊥ → ⊥", "¬P")]
    [TestCase("⊤ → (P ↔ ⊥)", "¬P")]
    [TestCase("∀x ∃y P(y)", "∃y P(y)")]
    [TestCase("¬∀x (P(x) ⊕ ⊤)", "¬∀x ¬P(x)")]
    [TestCase("¬(a ≠ b)", "a = b")]
    public void SimplifiesForReading(string formula, string expected) =>
        Assert.That(Simplification.Of(Formula.Parse(formula)), Is.EqualTo(Formula.Parse(expected)));

    [TestCase("∀a ∃b R(a, b) ∧ ∀a P(a)", "∀x ∃y R(x, y) ∧ ∀z P(z)")]
    [TestCase("∀a ∀b ∀c ∀d ∀e ∀f ∀g P(g)", "∀x ∀y ∀z ∀u ∀v ∀w ∀x1 P(x1)")]
    [TestCase("∀a R(a, x(), y(b))", "∀z R(z, x(), y(b))")]
    public void NamesBoundVariablesInOrder(string formula, string expected) =>
        Assert.That(BoundNames.Stable(Formula.Parse(formula)), Is.EqualTo(Formula.Parse(expected)));

    [TestCase("Q ∧ P ∧ Q", "P ∧ Q")]
    [TestCase("∀x (A(x) ∨ B(x))", "∀z (B(z) ∨ A(z) ∨ B(z))")]
    [TestCase("(P ↔ Q) ⊕ a = b", "b = a ⊕ (Q ↔ P)")]
    [TestCase("∃x P(x) ∧ ∃y P(y)", "∃z P(z)")]
    public void CanonicalFormsMeet(string left, string right) =>
        Assert.That(CanonicalForm.Of(Formula.Parse(left)), Is.EqualTo(CanonicalForm.Of(Formula.Parse(right))));

    [Test]
    public void CanonicalSetsIgnoreOrderAndRepetition()
    {
        var (p, q, q2) = (Formula.Parse("P"), Formula.Parse("∀x Q(x)"), Formula.Parse("∀y Q(y)"));
        Assert.That(CanonicalForm.Of([q, p, q2]), Is.EqualTo(CanonicalForm.Of([p, q])));
    }

    [Test]
    public void FreeVariablesComeInOrder() =>
        Assert.That(FreeVariables.Of(Open("∀x R(y, x) ∧ P(x, w, y)")).Select(v => v.Name), Is.EqualTo(new[] { "y", "x", "w" }));

    private static Formula Open(string text) => FormulaReader.LenientWithFreeVariables.Parse(text);
}
