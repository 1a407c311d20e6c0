using Logic.Proving;
using Logic.Proving.Certificates;
using Logic.Proving.Certificates.Checking;
using static Logic.Tests.Proving.Certificates.Steps;

namespace Logic.Tests.Proving.Certificates;

/// <summary>All work of a check is counted, so that a certificate from elsewhere cannot keep it busy.</summary>
public sealed class CheckBudgetTests
{
    [Test]
    public void IsSpentToTheLastNode()
    {
        var budget = new CheckBudget(4);
        budget.Spend(2);
        budget.Spend();
        Assert.That(budget.Same(Read("P"), Read("P")));
        Assert.That(() => budget.Spend(), Throws.TypeOf<CheckBudget.ExceededException>());
        Assert.That(() => new CheckBudget(0).Same(Read("P"), Read("P")), Throws.TypeOf<CheckBudget.ExceededException>().With.Message.Contains("work"));
    }

    [Test]
    public void AProofThatTakesTooMuchIsRefused()
    {
        var request = Prove.Request("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)");
        var proof = Prove.That(request).Proof!;
        Assert.That(ProofChecker.Check(request, proof, new CheckBudget(5)), Is.EqualTo(new ProofCheck(false, -1, "the proof takes too much work to check")));
        Assert.That(ProofChecker.Check(request, proof, new CheckBudget(1_000)).IsValid);
    }

    /// <summary>A step from formulas to clauses, with as many nodes as it takes to see that it follows; one less is too few.</summary>
    [TestCase(ProofRule.Clause, "P ∨ Q ∨ R", "P ∨ Q ∨ R", "", 4)]
    [TestCase(ProofRule.Clause, "∀x (P(x) → ¬Q(x))", "¬P(x) ∨ ¬Q(x)", "", 5)]
    [TestCase(ProofRule.NegationNormalForm, "¬(P ∧ Q)", "¬P ∨ ¬Q", "", 9)]
    [TestCase(ProofRule.NegationNormalForm, "∀x ¬∃y R(x, y)", "∀u ∀v ¬R(u, v)", "", 8)]
    [TestCase(ProofRule.Miniscoping, "∀x (P(x) ∧ Q(x))", "∀x P(x) ∧ ∀x Q(x)", "", 36)]
    [TestCase(ProofRule.Skolemization, "∃x (P(x) ∧ (Q(x) ∨ R(x)))", "P(k) ∧ (Q(k) ∨ R(k))", "x=k", 24)]
    [TestCase(ProofRule.Folding, "∃x ¬(P(x) ∧ Q(x))", "∃x ¬(P(x) ∧ Q(x))", "", 5)]
    public void OfFormulas(ProofRule rule, string premise, string conclusion, string bindings, int nodes)
    {
        var step = Step(rule, conclusion, From(0, bindings));
        var symbols = new SymbolTable(new ProofRequest([Read(premise)], null));
        AssertTakes(nodes, budget => new FormulaChecks(budget).Follows(step, [Read(premise)], ProofRule.Assumption, symbols));
    }

    [TestCase(ProofRule.Resolution, "P(a) ∨ Q(a)", "¬P(a) ∨ R(a) ∨ S(a)", "Q(a) ∨ R(a) ∨ S(a)", 5)]
    [TestCase(ProofRule.Superposition, "a = b ∨ Q(a)", "P(a) ∨ R(a)", "P(b) ∨ R(a) ∨ Q(a)", 8)]
    [TestCase(ProofRule.Demodulation, "a = b", "P(a) ∨ R(a)", "P(b) ∨ R(b)", 5)]
    public void OfClauses(ProofRule rule, string first, string second, string conclusion, int nodes)
    {
        var step = Step(rule, conclusion, From(0), From(1));
        AssertTakes(nodes, budget => ClauseChecks.Follows(step, [ReadOpen(first), ReadOpen(second)], budget));
    }

    /// <summary>Looking for a clause that says more costs a node a clause with a literal in common.</summary>
    [Test]
    public void OfTheSearchForStrongerSteps()
    {
        ProofStep[] steps = [Step(ProofRule.Clause, "P ∨ Q"), Step(ProofRule.Clause, "P ∨ R"), Step(ProofRule.Clause, "S"), Step(ProofRule.Factoring, "P ∨ Q", From(0))];
        AssertTakes(2, budget =>
        {
            var stronger = new StrongerSteps(steps, budget);
            for (var i = 0; i < 3; i++) stronger.Add(i);
            return stronger.For(steps[3]) is null;
        });
    }

    private static void AssertTakes(int nodes, Func<CheckBudget, bool> check)
    {
        Assert.That(check(new CheckBudget()));
        Assert.That(check(new CheckBudget(nodes)));
        Assert.That(() => check(new CheckBudget(nodes - 1)), Throws.TypeOf<CheckBudget.ExceededException>());
    }
}
