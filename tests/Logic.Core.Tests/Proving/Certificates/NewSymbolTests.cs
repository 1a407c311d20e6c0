using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Certificates;
using static Logic.Tests.Proving.Certificates.Steps;

namespace Logic.Tests.Proving.Certificates;

/// <summary>Symbols that a proof makes must be new: nothing that was said has them, wherever it is said. And what they may stand for.</summary>
public sealed class NewSymbolTests
{
    [TestCase("Q(a)", ExpectedResult = true)]
    [TestCase("Q(k)", ExpectedResult = false)]
    [TestCase("¬Q(k)", ExpectedResult = false)]
    [TestCase("Q(a) ∧ R(k)", ExpectedResult = false)]
    [TestCase("Q(a) ∨ R(k)", ExpectedResult = false)]
    [TestCase("Q(k) → R(a)", ExpectedResult = false)]
    [TestCase("Q(a) → R(k)", ExpectedResult = false)]
    [TestCase("∀y Q(f(y, k))", ExpectedResult = false)]
    [TestCase("a = k", ExpectedResult = false)]
    [TestCase("k = a", ExpectedResult = false)]
    [TestCase("Q(k(a))", ExpectedResult = false)]
    public bool ASkolemSymbolIsInNoAssumption(string other) => Skolemized([Some, Read(other)], goal: null);

    [Test]
    public void ASkolemSymbolIsNotInTheGoal()
    {
        Assert.That(Skolemized([Some], Read("Q(a)")), Is.True);
        Assert.That(Skolemized([Some], Read("Q(k)")), Is.False);
    }

    /// <summary>Two steps of a proof may not give their witnesses one name.</summary>
    [Test]
    public void ASkolemSymbolIsInNoEarlierStep()
    {
        var second = Read("∃y Q(y)");
        ProofStep[] steps = [Assumption(Some), Skolem("P(k)", "x=k", 0), Assumption(second, 1)];
        var request = new ProofRequest([Some, second], null);
        Assert.That(Accepts(request, [.. steps, Skolem("Q(m)", "y=m", 2)]), Is.True);
        Assert.That(Accepts(request, [.. steps, Skolem("Q(k)", "y=k", 2)]), Is.False);
    }

    /// <summary>A term that a step binds counts as said, though it is not in what follows.</summary>
    [TestCase("x=a", ExpectedResult = true)]
    [TestCase("x=k", ExpectedResult = false)]
    [TestCase("x=f(k)", ExpectedResult = false)]
    public bool ASkolemSymbolIsNotBoundEarlier(string bindings)
    {
        Formula[] assumptions = [Read("∀x P(x)"), Read("∀x (P(x) → Q)"), Read("∃y R(y)")];
        return Accepts(
            new ProofRequest([.. assumptions], null),
            Assumption(assumptions[0]), Step(ProofRule.Clause, "P(x)", From(0)),
            Assumption(assumptions[1], 1), Step(ProofRule.Clause, "¬P(x) ∨ Q", From(2)),
            Step(ProofRule.Resolution, "Q", From(1, bindings), From(3, bindings)),
            Assumption(assumptions[2], 2), Skolem("R(k)", "y=k", 5));
    }

    [TestCase("∀x (D(x) ↔ P(x) ∨ Q(x))", ExpectedResult = true)]
    [TestCase("∀x (Old(x) ↔ P(x))", ExpectedResult = false)]
    [TestCase("∀x (D(x) ↔ P(x) ∨ D(x))", ExpectedResult = false)]
    [TestCase("∀x (D(x) ↔ P(x) ∧ D(x))", ExpectedResult = false)]
    [TestCase("∀x (D(x) ↔ ¬D(x))", ExpectedResult = false)]
    [TestCase("∀x (D(x) ↔ (P(x) → D(x)))", ExpectedResult = false)]
    [TestCase("∀x (D(x) ↔ ∃y (R(x, y) ∧ D(y)))", ExpectedResult = false)]
    [TestCase("∀x ∀y (D(x) ↔ R(x, y))", ExpectedResult = false)]
    [TestCase("∀x (D(x) → P(x))", ExpectedResult = false)]
    public bool ADefinitionHasANewName(string definition) =>
        Accepts(Read("Old(a) ∧ P(a)"), Step(ProofRule.Definition, definition));

    /// <summary>Two definitions of one name would make equal what need not be.</summary>
    [TestCase("∀x (E(x) ↔ Q(x))", ExpectedResult = true)]
    [TestCase("∀x (D(x) ↔ Q(x))", ExpectedResult = false)]
    public bool ANameIsDefinedOnce(string second) =>
        Accepts(Read("P(a) ∧ Q(a)"), Step(ProofRule.Definition, "∀x (D(x) ↔ P(x))"), Step(ProofRule.Definition, second));

    [TestCase("∀x (D(x) → P(x) ∧ Q(x))", ExpectedResult = true)]
    [TestCase("∀x (P(x) ∧ Q(x) → D(x))", ExpectedResult = true)]
    [TestCase("∀x (D(x) → D(x))", ExpectedResult = false)]
    [TestCase("∀x (P(x) ∧ Q(x) → P(x) ∧ Q(x))", ExpectedResult = false)]
    [TestCase("∀x (D(x) → P(x))", ExpectedResult = false)]
    [TestCase("∀y (D(y) → P(y) ∧ Q(y))", ExpectedResult = false)]
    public bool ADirectionOfADefinition(string direction) =>
        Accepts(Read("P(a)"), Step(ProofRule.Definition, "∀x (D(x) ↔ P(x) ∧ Q(x))"), Step(ProofRule.OneDirection, direction, From(0)));

    [TestCase("∀x (S(x) → P(x) ∧ Q(x))", "∀x (S(x) → D(x))", ExpectedResult = true)]
    [TestCase("∀x (S(x) → P(x) ∧ Q(x))", "∀x (D(x) → D(x))", ExpectedResult = false)]
    [TestCase("∀x (S(x) → P(x) ∧ Q(x))", "∀x (S(x) ↔ D(x))", ExpectedResult = false)]
    [TestCase("∀x (S(x) → P(x) ∧ Q(x))", "∃x (S(x) → D(x))", ExpectedResult = false)]
    [TestCase("∀x (S(x) → P(x) ∧ Q(x))", "∀x (S(x) → P(x) ∧ Q(x))", ExpectedResult = false)]
    [TestCase("∀x (S(x) ∨ (P(x) ∧ Q(x)))", "∀x (S(x) ∨ D(x))", ExpectedResult = true)]
    [TestCase("∀x (S(x) ∨ (P(x) ∧ Q(x)))", "∀x (S(x) ∨ D(x) ∨ S(x))", ExpectedResult = false)]
    [TestCase("∀x (S(x) ∨ (P(x) ∧ Q(x)))", "∀x (R(x) ∨ D(x))", ExpectedResult = false)]
    [TestCase("∀x ¬(P(x) ∧ Q(x))", "∀x ¬D(x)", ExpectedResult = true)]
    [TestCase("∀x ¬(P(x) ∧ Q(x))", "∀x D(x)", ExpectedResult = false)]
    public bool FoldedByADefinition(string original, string folded) => Accepts(
        Read(original), Assumption(Read(original)), Step(ProofRule.Definition, "∀x (D(x) ↔ P(x) ∧ Q(x))"), Step(ProofRule.Folding, folded, From(0), From(1)));

    private static Formula Some { get; } = Read("∃x P(x)");

    private static bool Skolemized(Formula[] assumptions, Formula? goal) =>
        Accepts(new ProofRequest([.. assumptions], goal), Assumption(Some), Skolem("P(k)", "x=k", 0));

    private static ProofStep Skolem(string result, string witness, int from) => Step(ProofRule.Skolemization, result, From(from, witness));
}
