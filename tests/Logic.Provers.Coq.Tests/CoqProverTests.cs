using Logic.Conformance.Provers;
using Logic.Formulas;
using Logic.Proving.Portfolio;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Proving.Coq.Tests;

public sealed class CoqProverTests
{
    private static readonly ProofRequest ModusPonens = new([Formula.Parse("P"), Formula.Parse("P → Q")], Formula.Parse("Q"));

    /// <summary>What coqc says is believed only when all of it is as it should be.</summary>
    [TestCase("Closed under the global context", true)]
    [TestCase("Axioms:\\nClassical_Prop.classic : forall P : Prop, P \\\\/ ~ P", true)]
    [TestCase("Axioms:\\nclassic : forall P : Prop,\\n  P \\\\/ ~ P", true)]
    [TestCase("Axioms:\\nfalse : False", false)]
    [TestCase("Axioms:\\nClassical_Prop.classic : x\\nfalse : False", false)]
    [TestCase("Axioms:\\nRelationalChoice.relational_choice : x", false, Description = "choice is not for this proof")]
    [TestCase("Closed under the global context\\nAxioms:\\nfalse : False", false)]
    [TestCase("Axioms:", false)]
    [TestCase("Section Variables:\\nP : Prop", false)]
    [TestCase("", false)]
    public async Task AxiomsAreEnforced(string said, bool isBelieved)
    {
        using var program = new StandIn($"printf '{said}\\n'");
        var result = await new CoqProver(new CoqOptions { ProgramPath = program.Path }).ProveAsync(ModusPonens);
        Assert.That(result.Verified, Is.EqualTo(isBelieved), result.Reason);
        Assert.That(result.Status, Is.EqualTo(isBelieved ? SzsStatus.Theorem : SzsStatus.GaveUp));
    }

    [Test]
    public async Task AnAcceptedProofOfAProgramThatFailsIsNone()
    {
        using var program = new StandIn("echo 'Closed under the global context'; exit 1");
        var result = await new CoqProver(new CoqOptions { ProgramPath = program.Path }).ProveAsync(ModusPonens);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
    }

    [Test]
    public async Task WhatTacticsFindIsCoqsWord()
    {
        var prover = Real(o => o.SearchTime = TimeSpan.Zero);
        var result = await prover.ProveAsync(new ProofRequest([Formula.Parse("∀x (P(x) → Q(x))"), Formula.Parse("∃x P(x)")], Formula.Parse("∃x Q(x)")));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem), result.Reason);
        Assert.That(result.Evidence, Is.EqualTo(Evidence.Claim));
        Assert.That(result.Verified, Is.False);
    }

    [Test]
    public async Task TacticsDoNotProveWhatDoesNotFollow()
    {
        var prover = Real(o => o.SearchTime = TimeSpan.Zero);
        var result = await prover.ProveAsync(new ProofRequest([Formula.Parse("P → Q")], Formula.Parse("Q → P")));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp), result.Reason);
    }

    [Test]
    public async Task ACountermodelIsNoMatterForCoq()
    {
        using var program = new StandIn("echo 'Closed under the global context'");
        var result = await new CoqProver(new CoqOptions { ProgramPath = program.Path }).ProveAsync(new ProofRequest([Formula.Parse("P")], Formula.Parse("Q")));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Reason, Does.Contain("countermodel"));
    }

    [Test]
    public void AProofOfSomethingElseIsNotExported()
    {
        var proof = new BuiltInProver().Prove(ModusPonens).Proof!;
        Assert.That(() => proof.ToCoq(ModusPonens with { Goal = Formula.Parse("R") }), Throws.ArgumentException);
    }

    [Test]
    public void NothingOfANameReachesTheScript()
    {
        const string hostile = "O'Neil; rm -rf / *) Qed. Axiom";
        var request = new ProofRequest([Formula.Atom(hostile, Term.Constant(hostile))], Formula.Exists(Term.Variable(hostile), Formula.Atom(hostile, Term.Variable(hostile))));
        var script = new BuiltInProver().Prove(request).Proof!.ToCoq(request);
        Assert.That(script, Does.Not.Match(@"(^|\s)Axiom\s").And.Not.Contain("rm -rf").And.Not.Contain("*)").And.Contain("ONeilrmrfQedAxiom"));
    }

    [TestCase("false", null)]
    [TestCase("true", "coq")]
    public void ConfigurationDecides(string enabled, string? expected)
    {
        var services = new ServiceCollection();
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("CoqEnabled", enabled)]).Build();
        services.AddLogic(section).AddCoq().AddCoq();
        using var provider = services.BuildServiceProvider();
        var members = (provider.GetRequiredService<IProver>() as PortfolioProver)?.Members.Select(m => m.Prover.Name).Where(n => n == "coq").ToArray();
        Assert.That(members?.SingleOrDefault(), Is.EqualTo(expected));
    }

    [Test]
    public async Task TheKernelIsOneOfTwoThatAgree()
    {
        var coq = Real();
        var portfolio = new PortfolioProver([new PortfolioMember(new BuiltInProver()), new PortfolioMember(coq)], PortfolioMode.CrossCheck);
        var result = await portfolio.ProveAsync(ModusPonens);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem), result.Reason);
        Assert.That(result.Verified);
    }

    private static CoqProver Real(Action<CoqOptions>? configure = null)
    {
        var options = new CoqOptions();
        configure?.Invoke(options);
        var prover = new CoqProver(options);
        if (prover.CheckAvailability() is { IsAvailable: false } absent) Assert.Ignore(absent.Detail);
        return prover;
    }
}
