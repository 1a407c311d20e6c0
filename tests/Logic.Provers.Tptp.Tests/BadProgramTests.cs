using System.Diagnostics;
using Logic.Conformance.Provers;
using Logic.Formulas;

namespace Logic.Proving.Tptp.Tests;

/// <summary>Programs that hang, die, babble or are not there: a typed result each, in time, and nothing left behind.</summary>
public sealed class BadProgramTests
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    [TestCase("exit 3", "exit code 3")]
    [TestCase("echo 'no prover here' >&2; exit 1", "no prover here")]
    [TestCase("head -c 5000 /dev/urandom", "no answer")]
    [TestCase("echo '% SZS status Nonsense for x'", "no answer")]
    [TestCase("echo 'I think: % SZS status Theorem'", "no answer")]
    [TestCase("echo '% SZS status Theorem'; kill -9 $$", "exit code")]
    [TestCase("echo '% SZS status Theorem'; echo '% SZS status CounterSatisfiable'", "more than one")]
    [TestCase("yes", "more than is allowed")]
    [TestCase("yes >&2", "more than is allowed")]
    public async Task WhatIsNoAnswerIsNone(string script, string reason)
    {
        using var program = new StandIn(script);
        var result = await Ask(program.Prover, TimeSpan.FromSeconds(20));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Reason, Does.Contain(reason));
        Assert.That(result.Evidence, Is.EqualTo(Evidence.None));
    }

    [TestCase("sleep 9101")]
    [TestCase("sleep 9101 & wait")]
    [TestCase("trap '' TERM INT HUP; while true; do sleep 9101; done")]
    [TestCase("echo '% SZS status Theorem'; sleep 9101")]
    [TestCase("exec 1>&- 2>&-; sleep 9101")]
    public async Task WhatHangsIsKilledWithAllItStarted(string script)
    {
        using var program = new StandIn(script);
        var watch = Stopwatch.StartNew();
        var result = await Ask(program.Prover, TimeSpan.FromMilliseconds(300));
        Assert.That(watch.Elapsed, Is.LessThan(Slack));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Timeout));
        await AssertNoSleeper();
    }

    [Test]
    public async Task AnAnswerCountsAndWhatWasStartedBesideIsKilled()
    {
        using var program = new StandIn("sleep 9101 >/dev/null 2>&1 & echo '% SZS status Theorem for x'");
        var result = await Ask(program.Prover, TimeSpan.FromSeconds(30));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(result.Verified, Is.False);
        await AssertNoSleeper();
    }

    [Test]
    public async Task AMissingProgramIsAValueWithAHint()
    {
        var prover = new TptpProver(new TptpProverOptions("none", "no-such-prover", ["{file}"]) { InstallHint = "Install it so." });
        Assert.That(prover.CheckAvailability().IsAvailable, Is.False);
        var result = await Ask(prover, TimeSpan.FromSeconds(1));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Reason, Does.Contain("no-such-prover was not found").And.Contain("Install it so."));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(ProvingCodes.ProverMissing));
    }

    [Test]
    public async Task AWrongWordIsFoundOut()
    {
        using var program = new StandIn("echo '% SZS status Theorem'");
        var prover = new TptpProver(new TptpProverOptions("liar", program.Path, []));
        var result = await Ask(prover, TimeSpan.FromSeconds(30));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(ProvingCodes.Disagreement));
    }

    private static async Task<ProofResult> Ask(TptpProver prover, TimeSpan time) =>
        await prover.ProveAsync(new ProofRequest([Formula.Parse("P")], Formula.Parse("Q")) { Limits = new ProofLimits { Time = time } });

    private static async Task AssertNoSleeper()
    {
        var watch = Stopwatch.StartNew();
        while (Children.Named("sleep\u00009101") > 0 && watch.Elapsed < Slack) await Task.Delay(20);
        Assert.That(Children.Named("sleep\u00009101"), Is.Zero);
    }
}
