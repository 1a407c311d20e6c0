using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Z3.Native;
using Logic.Proving.Z3.Smt;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Proving.Z3.Tests;

public sealed class Z3ProverTests
{
    [TestCase(Z3Transport.Library)]
    [TestCase(Z3Transport.Process)]
    public async Task ATheoremIsVerifiedFromItsCore(Z3Transport transport)
    {
        var prover = Make(transport);
        var request = new ProofRequest([.. new[] { "R(b)", "P(a)", "S(c)", "∀x (P(x) → Q(x))" }.Select(Formula.Parse)], Formula.Parse("Q(a)"));
        var result = await prover.ProveAsync(request);
        Assert.That(result.Verified, result.Reason);
        Assert.That(result.UsedAssumptions, Is.EqualTo(new[] { 1, 3 }));
        Assert.That(ProofChecker.Check(request, result.Proof!).IsValid);
    }

    [TestCase(Z3Transport.Library)]
    [TestCase(Z3Transport.Process)]
    public async Task ContradictoryAssumptionsAreToldApart(Z3Transport transport)
    {
        var prover = Make(transport, o => o.CertificationTime = TimeSpan.Zero);
        var result = await prover.ProveAsync(new ProofRequest([Formula.Parse("P"), Formula.Parse("¬P")], Formula.Parse("Q")));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.ContradictoryAxioms));
        Assert.That(result.Evidence, Is.EqualTo(Evidence.Claim));
        Assert.That(result.Verified, Is.False);
    }

    [Test]
    public async Task AMissingProgramIsAValueWithAHint()
    {
        var prover = new Z3Prover(new Z3Options { Transport = Z3Transport.Process, ProgramPath = "no-such-z3" });
        var result = await prover.ProveAsync(new ProofRequest([], Formula.Parse("P")));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Reason, Does.Contain("Install it"));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(ProvingCodes.ProverMissing));
    }

    /// <summary>No library, none of Z3, or one of a version without what is needed.</summary>
    [TestCase("no-such-library.so")]
    [TestCase("libc.so.6")]
    [TestCase("not a library")]
    public void WhatIsNotZ3IsNotLoaded(string library)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, library);
        Assert.That((long)Z3Library.Load(library == "not a library" ? file : library), Is.Zero);
        File.Delete(file);
    }

    [Test]
    public void ConfigurationCanSayNo()
    {
        var services = new ServiceCollection();
        services.AddLogic(c => c.Z3Enabled = false).AddZ3();
        using var off = services.BuildServiceProvider();
        Assert.That(off.GetRequiredService<IProver>(), Is.TypeOf<BuiltInProver>());
    }

    [TestCase("", 1)]
    [TestCase("(define-fun p () Bool true)", 1)]
    [TestCase("((declare-fun e0 () U) (declare-fun e1 () U) (forall ((x U)) true) (define-fun p ((x U)) Bool (ite (= x e1) true false)))", 2)]
    [TestCase("(model (declare-fun e0 () U))", 1)]
    public void ModelsAreRead(string text, int size) => Assert.That(SmtInterpretation.Read(text)!.Size, Is.EqualTo(size));

    [Test]
    public void DefinitionsAreEvaluated()
    {
        var model = SmtInterpretation.Read(
            "(declare-fun a () U) (declare-fun b () U) (define-fun k ((x U)) U (ite (= x a) b a))"
            + "(define-fun p ((x U) (y U)) Bool (let ((z (k x))) (and (or (= z y) false) (not (distinct y b)))))")!;
        Assert.That(model.Value("p", [0, 1]), Is.EqualTo(SmtInterpretation.True));
        Assert.That(model.Value("p", [1, 1]), Is.EqualTo(SmtInterpretation.False));
        Assert.That(model.Value("other", []), Is.Null);
    }

    [TestCase("(define-fun p () Bool (p))")]
    [TestCase("(define-fun p () Bool (lambda x))")]
    public void ADefinitionThatIsNoneIsAnError(string text) => Assert.That(() => SmtInterpretation.Read(text)!.Value("p", []), Throws.TypeOf<FormatException>());

    [TestCase("(a")]
    [TestCase("a)")]
    public void UnbalancedTextIsNone(string text) => Assert.That(SExpression.Read(text), Is.Null);

    private static Z3Prover Make(Z3Transport transport, Action<Z3Options>? configure = null)
    {
        var options = new Z3Options { Transport = transport, CertificationTime = TimeSpan.FromSeconds(30) };
        configure?.Invoke(options);
        var prover = new Z3Prover(options);
        if (prover.CheckAvailability() is { IsAvailable: false } absent) Assert.Ignore(absent.Detail);
        return prover;
    }
}
