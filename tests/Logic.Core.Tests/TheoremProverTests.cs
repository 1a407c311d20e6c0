using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests;

public sealed class TheoremProverTests
{
    private readonly StubProver _stub = new(_ => SzsStatus.Theorem);

    [Test]
    public async Task ReadsGoalAndAssumptionsAndPassesTheSettingsLimits()
    {
        var prover = new TheoremProver(new LogicConfig { MaxProofTime = TimeSpan.FromSeconds(3), MaxProofMemory = 64 }, _stub);
        var result = await prover.ProveAsync("Q", ["P", "P → Q"]);
        var request = _stub.Requests.Last();
        Formula p = Formula.Atom("P"), q = Formula.Atom("Q");
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(request.Assumptions, Is.EqualTo(new[] { p, Formula.Implies(p, q) }));
        Assert.That(request.Goal, Is.EqualTo(q));
        Assert.That(request.Limits, Is.EqualTo(new ProofLimits { Time = TimeSpan.FromSeconds(3), MemoryBytes = 64L << 20 }));
    }

    [Test]
    public async Task ACallMayBringItsOwnLimits()
    {
        var limits = new ProofLimits { Time = TimeSpan.FromMilliseconds(5) };
        await new TheoremProver(prover: _stub).ProveAsync("P", limits: limits);
        Assert.That(_stub.Requests.Last().Limits, Is.SameAs(limits));
    }

    [TestCase("", DiagnosticCodes.EmptyInput)]
    [TestCase("P →", "LOGIC2001")]
    public async Task WhatIsWrongWithAFormulaIsAnInputError(string goal, string code)
    {
        var result = await new TheoremProver(prover: _stub).ProveAsync(goal);
        Assert.That((result.Status, result.Diagnostics[^1].Code), Is.EqualTo((SzsStatus.InputError, code)));
        Assert.That(result.Reason, Is.Not.Empty);
    }

    [Test]
    public async Task ASymbolWithTwoAritiesIsAWarningWithItsPlace()
    {
        var result = await new TheoremProver(prover: _stub).ProveAsync("P(a, b)", ["P(a)"]);
        Assert.That((result.Status, result.Diagnostics.Single().Severity), Is.EqualTo((SzsStatus.Theorem, DiagnosticSeverity.Warning)));
        Assert.That(result.Diagnostics[0].Message, Does.StartWith("In the goal: 'P' has 2 arguments"));
    }

    [Test]
    public async Task AWrongAssumptionIsNamed()
    {
        var result = await new TheoremProver(prover: _stub).ProveAsync("P", ["Q", "R ∧"]);
        Assert.That(result.Diagnostics[0].Message, Does.StartWith("In the assumption 2:"));
    }

    [TestCase(100_000)]
    [TestCase(5_000)]
    public async Task DeepNestingIsAnErrorAlsoWithTheLimitsRaised(int depth)
    {
        var raised = new LogicConfig { MaxInputSize = 10_000_000, MaxFormulaDepth = 1_000 };
        foreach (var text in new[] { new string('(', depth) + "P" + new string(')', depth), new string('¬', depth) + "P", new string('(', depth) })
        {
            var result = await new TheoremProver(raised, _stub).ProveAsync(text);
            Assert.That(result.Status is SzsStatus.InputError or SzsStatus.Theorem, $"{result.Status}");
            Assert.That((await new TheoremProver(prover: _stub).ProveAsync(text)).Status is SzsStatus.InputError or SzsStatus.Theorem);
        }
    }

    [Test]
    public void SettingsOutOfRangeAreRefusedAtOnce() =>
        Assert.That(() => new TheoremProver(new LogicConfig { MaxQuantifiers = -1 }), Throws.TypeOf<LogicConfigurationException>());

    [Test]
    public async Task ConsistencyIsAskedWithoutAGoal()
    {
        await new TheoremProver(prover: _stub).CheckConsistencyAsync(["P", "¬P"]);
        Assert.That(_stub.Requests.Last().Goal, Is.Null);
    }
}
