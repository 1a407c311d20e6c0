using Logic.Conformance.Provers;
using Logic.Formulas;

namespace Logic.Proving.Tptp.Tests;

[TestFixture]
public sealed class BadProgramTests : ProverProgramConformance
{
    [TestCase("echo '% SZS status Nonsense for x'", "no answer")]
    [TestCase("echo 'I think: % SZS status Theorem'", "no answer")]
    [TestCase("echo '% SZS status Theorem'; kill -9 $$", "exit code")]
    [TestCase("echo '% SZS status Theorem'; echo '% SZS status CounterSatisfiable'", "more than one")]
    public async Task WhatIsNoStatusIsNone(string script, string reason)
    {
        using var program = new StandIn(script);
        var result = await Create(program.Path).ProveAsync(Request);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Reason, Does.Contain(reason));
    }

    [Test]
    public async Task AStatusBeforeTheDeadlineDoesNotCountWithoutAnEnd()
    {
        using var program = new StandIn("echo '% SZS status Theorem'; sleep 60");
        var result = await Create(program.Path).ProveAsync(Request with { Limits = new ProofLimits { Time = TimeSpan.FromMilliseconds(300) } });
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Timeout));
    }

    [Test]
    public async Task AnAnswerCountsWhateverWasStartedBeside()
    {
        using var program = new StandIn("sleep 60 >/dev/null 2>&1 & echo '% SZS status Theorem for x'");
        var result = await Create(program.Path).ProveAsync(Request);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(result.Verified, Is.False);
    }

    [Test]
    public async Task AWrongWordIsFoundOut()
    {
        using var program = new StandIn("echo '% SZS status Theorem'");
        var prover = new TptpProver(new TptpProverOptions("liar", program.Path, []));
        var result = await prover.ProveAsync(Request);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(ProvingCodes.Disagreement));
    }

    protected override IExternalProver Create(string path) =>
        new TptpProver(new TptpProverOptions("stand-in", path, ["{file}"]) { CertificationTime = TimeSpan.Zero });

    private static ProofRequest Request => new([Formula.Parse("P")], Formula.Parse("Q"));
}
