using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Proving.Certificates;

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
        ImmutableArray<ProofStep> steps = [Assumption(Some, 0), Skolem("P(k)", "x", "k", 0), Assumption(second, 1)];
        var request = new ProofRequest([Some, second], null);
        Assert.That(Accepts(request, new Proof(steps.Add(Skolem("Q(m)", "y", "m", 2)))), Is.True);
        Assert.That(Accepts(request, new Proof(steps.Add(Skolem("Q(k)", "y", "k", 2)))), Is.False);
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
        Accepts(new ProofRequest([Read("Old(a) ∧ P(a)")], null), new Proof([new ProofStep(ProofRule.Definition, Read(definition), [])]));

    [TestCase("∀x (D(x) → P(x) ∧ Q(x))", ExpectedResult = true)]
    [TestCase("∀x (P(x) ∧ Q(x) → D(x))", ExpectedResult = true)]
    [TestCase("∀x (D(x) → D(x))", ExpectedResult = false)]
    [TestCase("∀x (P(x) ∧ Q(x) → P(x) ∧ Q(x))", ExpectedResult = false)]
    [TestCase("∀x (D(x) → P(x))", ExpectedResult = false)]
    [TestCase("∀y (D(y) → P(y) ∧ Q(y))", ExpectedResult = false)]
    public bool ADirectionOfADefinition(string direction) => Accepts(new ProofRequest([], null), new Proof(
    [
        new ProofStep(ProofRule.Definition, Read("∀x (D(x) ↔ P(x) ∧ Q(x))"), []),
        new ProofStep(ProofRule.OneDirection, Read(direction), [new ProofPremise(0)]),
    ]));

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
    public bool FoldedByADefinition(string original, string folded) => Accepts(new ProofRequest([Read(original)], null), new Proof(
    [
        Assumption(Read(original), 0),
        new ProofStep(ProofRule.Definition, Read("∀x (D(x) ↔ P(x) ∧ Q(x))"), []),
        new ProofStep(ProofRule.Folding, Read(folded), [new ProofPremise(0), new ProofPremise(1)]),
    ]));

    /// <summary>Whether every step follows: the checker stops at the first that does not, and no proof here ends in ⊥.</summary>
    internal static bool Accepts(ProofRequest request, Proof proof)
    {
        var check = ProofChecker.Check(request, proof);
        Assert.That(check.IsValid, Is.False);
        Assert.That(check.Step, Is.EqualTo(-1).Or.EqualTo(proof.Steps.Length - 1), check.Fault);
        return check.Step == -1;
    }

    internal static Term Term(string text) => ((Atom)FormulaReader.LenientWithFreeVariables.Parse($"Is({text})")).Arguments[0];

    private static Formula Some { get; } = Read("∃x P(x)");

    private static bool Skolemized(ImmutableArray<Formula> assumptions, Formula? goal) =>
        Accepts(new ProofRequest(assumptions, goal), new Proof([Assumption(Some, 0), Skolem("P(k)", "x", "k", 0)]));

    private static ProofStep Assumption(Formula formula, int index) => new(ProofRule.Assumption, formula, []) { Assumption = index };

    private static ProofStep Skolem(string result, string variable, string witness, int from) =>
        new(ProofRule.Skolemization, Read(result), [new ProofPremise(from, [new Binding(Logic.Formulas.Term.Variable(variable), Term(witness))])]);

    private static Formula Read(string text) => FormulaReader.Lenient.Parse(text);
}
