using System.Text.Json;

namespace Logic.Cli.Tests;

public sealed class EnglishCommandTests
{
    private static readonly string[] Socrates = ["-p", "All men are mortal.", "-p", "Socrates is a man."];

    [Test]
    public async Task ConvertWritesAFormulaATextInTheChosenNotation()
    {
        var run = await ToolRun.OfAsync("convert", "All cats are animals.", "--format", "ascii");
        Assert.That((run.Code, run.Out.Trim()), Is.EqualTo((ExitCode.Yes, "forall x (Cat(x) -> Animal(x))")));
    }

    [Test]
    public async Task ConvertReadsTheLinesOfAFile()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "All cats are animals.\n\nFelix is a cat.\n");
        var run = await ToolRun.OfAsync("convert", "--file", path);
        File.Delete(path);
        Assert.That(run.Out.Trim().Split('\n'), Has.Length.EqualTo(2));
        Assert.That(run.Code, Is.EqualTo(ExitCode.Yes));
    }

    [Test]
    public async Task WhatIsNotReadHasADiagnosticAndACode()
    {
        var run = await ToolRun.WithInputAsync("(mostly\nAll cats are animals.\n", "convert");
        Assert.That((run.Code, run.Out.Trim().Split('\n').Length), Is.EqualTo((ExitCode.NotRead, 1)));
        Assert.That(run.Error, Does.Contain("LOGIC"));
    }

    [Test]
    public async Task JsonHasALineAText()
    {
        var run = await ToolRun.OfAsync("convert", "All cats are animals.", "Felix is a cat.", "--json");
        var formulas = run.Out.Trim().Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("fol").GetString());
        Assert.That(formulas, Is.EqualTo(new[] { "∀x (Cat(x) → Animal(x))", "Cat(felix)" }));
    }

    [Test]
    public async Task AskAnswersAndExplains()
    {
        var run = await ToolRun.OfAsync(["ask", "Is Socrates mortal?", .. Socrates]);
        Assert.That(run.Code, Is.EqualTo(ExitCode.Yes), run.Out + run.Error);
        Assert.That(run.Out, Does.StartWith("True").And.Contain("All men are mortal.").And.Contain("Mortal(socrates)"));
    }

    [TestCase("Socrates is not mortal.", ExitCode.No)]
    [TestCase("Socrates is a philosopher.", ExitCode.Unknown)]
    public async Task TheExitCodeTellsTheVerdict(string hypothesis, int code) =>
        Assert.That((await ToolRun.OfAsync(["ask", hypothesis, .. Socrates])).Code, Is.EqualTo(code));

    [Test]
    public async Task CheckTellsWhichPremisesContradictEachOther()
    {
        var run = await ToolRun.WithInputAsync("All men are mortal.\nSocrates is a man.\nSocrates is not mortal.\nBob is nice.\n", "check");
        Assert.That(run.Code, Is.EqualTo(ExitCode.Contradictory));
        Assert.That(run.Out, Does.Contain("Socrates is not mortal.").And.Not.Contain("Bob"));
    }
}
