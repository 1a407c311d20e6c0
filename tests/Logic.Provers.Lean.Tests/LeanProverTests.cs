using Logic.Conformance.Provers;
using Logic.Formulas;
using Logic.Proving.Portfolio;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Proving.Lean.Tests;

public sealed class LeanProverTests
{
    private static readonly ProofRequest ModusPonens = new([Formula.Parse("P"), Formula.Parse("P → Q")], Formula.Parse("Q"));

    /// <summary>What lean says is believed only when all of it is as it should be.</summary>
    [TestCase("'proved' does not depend on any axioms", true)]
    [TestCase("'proved' depends on axioms: [propext, Classical.choice, Quot.sound]", true)]
    [TestCase("'proved' depends on axioms: [propext,\\n Classical.choice]", true)]
    [TestCase("problem.lean:1:0: warning: unused variable\\n'proved' depends on axioms: [propext]", true)]
    [TestCase("'proved' depends on axioms: [sorryAx]", false)]
    [TestCase("'proved' depends on axioms: [propext, false]", false)]
    [TestCase("problem.lean:9:8: warning: declaration uses 'sorry'\\n'proved' does not depend on any axioms", false)]
    [TestCase("problem.lean:9:8: error: type mismatch\\n'proved' does not depend on any axioms", false)]
    [TestCase("'proved' does not depend on any axioms\\n'proved' depends on axioms: [false]", false)]
    [TestCase("'other' does not depend on any axioms", false)]
    [TestCase("", false)]
    public async Task AxiomsAreEnforced(string said, bool isBelieved)
    {
        using var program = new StandIn($"printf \"{said}\\n\"");
        var result = await new LeanProver(new LeanOptions { ProgramPath = program.Path }).ProveAsync(ModusPonens);
        Assert.That(result.Verified, Is.EqualTo(isBelieved), result.Reason);
        Assert.That(result.Status, Is.EqualTo(isBelieved ? SzsStatus.Theorem : SzsStatus.GaveUp));
        Assert.That(result.Prover, Is.EqualTo("lean"));
    }

    [Test]
    public async Task AnAcceptedProofOfAProgramThatFailsIsNone()
    {
        using var program = new StandIn("echo \"'proved' does not depend on any axioms\"; exit 1");
        var result = await new LeanProver(new LeanOptions { ProgramPath = program.Path }).ProveAsync(ModusPonens);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
    }

    /// <summary>The program gets the script, by a file whose name ends as Lean wants it.</summary>
    [Test]
    public async Task TheProgramReadsTheScript()
    {
        using var program = new StandIn("case $1 in *.lean) grep -q '^theorem proved' \"$1\" && grep -q '^#print axioms proved' \"$1\" && echo \"'proved' does not depend on any axioms\";; esac");
        var result = await new LeanProver(new LeanOptions { ProgramPath = program.Path }).ProveAsync(ModusPonens);
        Assert.That(result.Verified, result.Reason);
        Assert.That(result.Transcript, Is.EqualTo(result.Proof!.ToLean(ModusPonens)));
    }

    [Test]
    public async Task WithoutAProofTacticsAreTried()
    {
        using var program = new StandIn("grep -q 'grind' \"$1\" && echo \"'proved' depends on axioms: [propext]\"");
        var result = await new LeanProver(new LeanOptions { ProgramPath = program.Path, SearchTime = TimeSpan.Zero }).ProveAsync(ModusPonens);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem), result.Reason);
        Assert.That(result.Evidence, Is.EqualTo(Evidence.Claim));
        Assert.That(result.Verified, Is.False);
    }

    [TestCase("false", null)]
    [TestCase("true", "lean")]
    public void ConfigurationDecides(string enabled, string? expected)
    {
        var services = new ServiceCollection();
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("LeanEnabled", enabled)]).Build();
        services.AddLogic(section).AddLean().AddLean();
        using var provider = services.BuildServiceProvider();
        var members = (provider.GetRequiredService<IProver>() as PortfolioProver)?.Members.Select(m => m.Prover.Name).Where(n => n == "lean").ToArray();
        Assert.That(members?.SingleOrDefault(), Is.EqualTo(expected));
    }
}
