using Logic.Formulas;
using Logic.Proving;
using Logic.Reasoning;

namespace Logic.Tests.Reasoning;

public sealed class InquiryTests
{
    private static readonly Formula Goal = Formula.Atom("P");
    private static readonly Formula Denial = Formula.Not(Goal);

    [TestCase(SzsStatus.Theorem, SzsStatus.CounterSatisfiable, false, Verdict.True)]
    [TestCase(SzsStatus.Theorem, SzsStatus.Timeout, false, Verdict.True)]
    [TestCase(SzsStatus.Theorem, SzsStatus.CounterSatisfiable, true, Verdict.True)]
    [TestCase(SzsStatus.CounterSatisfiable, SzsStatus.Theorem, false, Verdict.False)]
    [TestCase(SzsStatus.CounterSatisfiable, SzsStatus.CounterSatisfiable, false, Verdict.Unknown)]
    [TestCase(SzsStatus.CounterSatisfiable, SzsStatus.CounterSatisfiable, true, Verdict.Undetermined)]
    [TestCase(SzsStatus.CounterSatisfiable, SzsStatus.Timeout, false, Verdict.Undetermined)]
    [TestCase(SzsStatus.GaveUp, SzsStatus.CounterSatisfiable, false, Verdict.Undetermined)]
    [TestCase(SzsStatus.Theorem, SzsStatus.Theorem, false, Verdict.InconsistentPremises)]
    [TestCase(SzsStatus.ContradictoryAxioms, SzsStatus.Timeout, false, Verdict.InconsistentPremises)]
    [TestCase(SzsStatus.Timeout, SzsStatus.ContradictoryAxioms, false, Verdict.InconsistentPremises)]
    public async Task TheVerdictFollowsFromBothAttempts(SzsStatus proof, SzsStatus refutation, bool hasUnread, Verdict expected)
    {
        var prover = new StubProver(r => r.Goal is null ? SzsStatus.Unsatisfiable : r.Goal.Equals(Goal) ? proof : refutation);
        var answer = await Inquire(prover, closedWorld: false, hasUnread);
        Assert.That(answer.Verdict, Is.EqualTo(expected));
        Assert.That(answer.Contradiction is not null, Is.EqualTo(expected == Verdict.InconsistentPremises));
    }

    [Test]
    public async Task InAClosedWorldWhatDoesNotFollowIsFalse() =>
        Assert.That((await Inquire(StubProver.Proving(), closedWorld: true, hasUnread: false)).Verdict, Is.EqualTo(Verdict.False));

    [Test]
    public async Task BothTheHypothesisAndItsNegationAreAsked()
    {
        var prover = StubProver.Proving();
        await Inquire(prover, closedWorld: false, hasUnread: false);
        Assert.That(prover.Requests.Select(r => r.Goal), Is.EqualTo(new[] { Goal, Denial }));
    }

    private static async Task<Answer> Inquire(StubProver prover, bool closedWorld, bool hasUnread)
    {
        var reader = new LogicReasoner().Read([]);
        var theory = new Theory(reader, new Hypothesis("P", Goal, [], []));
        return await new Inquiry(theory, prover, ProofLimits.Default, closedWorld, hasUnread).AnswerAsync(Goal, CancellationToken.None);
    }
}
