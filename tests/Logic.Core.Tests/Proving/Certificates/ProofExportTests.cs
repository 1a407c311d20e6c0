using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving.Certificates;

public sealed class ProofExportTests
{
    private static readonly ProofRequest Request = Prove.Request("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)");
    private static readonly Proof Socrates = Prove.That(Request).Proof!;

    [Test]
    public void TextHasALineAStep()
    {
        var lines = Socrates.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(lines, Has.Length.EqualTo(Socrates.Steps.Length));
        Assert.That(lines[0], Is.EqualTo("   1. ∀x (Man(x) → Mortal(x))   [assumption 1]"));
        Assert.That(lines[^1], Does.Contain("⊥"));
    }

    [Test]
    public void TstpCanBeRead()
    {
        var read = TptpProblem.Read(Socrates.ToTstp());
        Assert.That(read.Success, () => Socrates.ToTstp());
        Assert.That(read.Problem!.Axioms, Has.Length.EqualTo(Socrates.Steps.Length));
    }

    [Test]
    public void JsonReadsBack()
    {
        Assert.That(Proof.TryParseJson(Socrates.ToJson(), out var read));
        Assert.That(read!.ToJson(), Is.EqualTo(Socrates.ToJson()));
        Assert.That(ProofChecker.Check(Request, read).IsValid);
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("{\"version\":2,\"steps\":[]}")]
    [TestCase("{\"version\":1,\"steps\":[{}]}")]
    [TestCase("{\"version\":1,\"steps\":[{\"rule\":\"magic\",\"formula\":{\"type\":\"false\"}}]}")]
    [TestCase("{\"version\":1,\"steps\":[{\"rule\":\"resolution\",\"formula\":{\"type\":\"nothing\"}}]}")]
    [TestCase("{\"version\":1,\"steps\":7}")]
    public void WhatIsNoProofIsNotRead(string json) => Assert.That(Proof.TryParseJson(json, out _), Is.False);

    [Test]
    public void GraphsHaveANodeAStepAndAnArrowAPremise()
    {
        var arrows = Socrates.Steps.Sum(s => s.Premises.Select(p => p.Step).Distinct().Count());
        Assert.That(Socrates.ToMermaid().Split("-->"), Has.Length.EqualTo(arrows + 1));
        Assert.That(Socrates.ToGraphviz().Split("->"), Has.Length.EqualTo(arrows + 1));
        Assert.That(Socrates.ToGraphviz(), Does.StartWith("digraph").And.EndWith("}\n"));
    }

    [Test]
    public void AStepKnowsItsAssumptions()
    {
        Assert.That(Socrates.AssumptionsOf(Socrates.Steps.Length - 1), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(Socrates.AssumptionsOf(0), Has.Length.EqualTo(1));
    }
}
