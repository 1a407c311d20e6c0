using System.Text.Json;

namespace Logic.Cli.Tests;

public sealed class ProveCommandTests
{
    [Test]
    public async Task ATheoremIsShownWithItsArgument()
    {
        var run = await ToolRun.OfAsync("prove", "Q", "-a", "P", "-a", "P -> Q");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Yes));
        Assert.That(run.Out, Does.StartWith("Theorem (by proof, checked)").And.Contain("3. Q   (from 1 and 2)"));
    }

    [TestCase("P -> Q", "P", ExitCode.No)]
    [TestCase("Q", "P & ~P", ExitCode.Contradictory)]
    [TestCase("Q", "P &", ExitCode.BadInput)]
    public async Task TheExitCodeTellsTheOutcome(string goal, string assumption, int code) =>
        Assert.That((await ToolRun.OfAsync("prove", goal, "-a", assumption)).Code, Is.EqualTo(code));

    [Test]
    public async Task WhatDoesNotFollowIsShownWithACountermodel() =>
        Assert.That((await ToolRun.OfAsync("prove", "P -> Q", "-a", "P")).Out, Does.StartWith("CounterSatisfiable").And.Contain("P: true").And.Contain("Q: false"));

    [Test]
    public async Task ABrokenFormulaIsPointedAt() =>
        Assert.That((await ToolRun.OfAsync("prove", "P ->")).Out, Does.Contain("LOGIC2001").And.Contain("In the goal"));

    [Test]
    public async Task AssumptionsComeFromStandardInput() =>
        Assert.That((await ToolRun.WithInputAsync("P\n\nP -> Q\n", "prove", "Q", "-f", "-")).Code, Is.EqualTo(ExitCode.Yes));

    [Test]
    public async Task JsonIsOneObject()
    {
        var run = await ToolRun.OfAsync("prove", "P", "-a", "P", "--json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.That(json.RootElement.GetProperty("status").GetString(), Is.EqualTo("Theorem"));
        Assert.That(json.RootElement.GetProperty("usedAssumptions")[0].GetInt32(), Is.Zero);
    }

    [Test]
    public async Task TheNotationCanBeChosen() =>
        Assert.That((await ToolRun.OfAsync("prove", "P", "-a", "P & Q", "--format", "ascii")).Out, Does.Contain("P & Q"));
}
