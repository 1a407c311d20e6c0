using Logic.Formulas.Reading;

namespace Logic.Evaluation.Tests;

public sealed class SkeletonTests
{
    [TestCase("∀x (Cat(x) → Animal(x))", "∀x (Dog(x) ∧ Big(x) → Loud(x))")]
    [TestCase("¬∃x (Cat(x) ∧ Bark(x))", "∀x (Cat(x) → ¬Bark(x))")]
    [TestCase("∃x (Dog(x) ∧ Have(ann, x))", "HaveDog(ann)")]
    [TestCase("P(a) ↔ Q(a)", "¬(P(a) ⊕ Q(a))")]
    [TestCase("¬(P(a) ∨ Q(a))", "¬P(a) ∧ ¬Q(a)")]
    [TestCase("∀x (A(x) → ∀y (B(y) → C(x, y)))", "∀x ∀y (A(x) ∧ B(y) → C(x, y))")]
    [TestCase("P(a) ∨ (Q(a) ∨ R(a))", "P(a) ∨ Q(a) ∨ R(a)")]
    public void AreTheSame(string one, string other)
    {
        Assert.That(Of(one).Text, Is.EqualTo(Of(other).Text));
        Assert.That(Of(one).Similarity(Of(other)), Is.EqualTo(1));
    }

    [TestCase("(P(a) → Q(a)) ∧ ¬R(a)", "P(a) → Q(a) ∧ ¬R(a)")]
    [TestCase("P(a) ∨ Q(a)", "P(a) ⊕ Q(a)")]
    [TestCase("P(a) ∨ Q(a)", "P(a) ∧ Q(a)")]
    [TestCase("P(a)", "∀x P(x)")]
    public void Differ(string one, string other)
    {
        Assert.That(Of(one).Text, Is.Not.EqualTo(Of(other).Text));
        Assert.That(Of(one).Similarity(Of(other)), Is.LessThan(1));
    }

    private static Skeleton Of(string text) => Skeleton.Of(FormulaReader.Lenient.Read(text).Formula!);
}
