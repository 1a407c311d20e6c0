namespace Logic.Packages.Tests.Samples;

/// <summary>Every sample on the console, run from another folder than its own: what it says is what it is there to show.</summary>
public sealed class ConsoleSampleTests
{
    [Test]
    public async Task QuickstartShowsFormulaProofAndCountermodel()
    {
        var lines = await Sample.RunAsync("Quickstart");
        Assert.That(lines, Does.Contain("    ∀x ∀y (Farmer(x) ∧ Donkey(y) ∧ Own(x, y) → Feed(x, y))"));
        Assert.That(lines, Does.Contain("  True").And.Contain("    Q: false"));
    }

    [Test]
    public async Task PolicyIsReadAnsweredAndContradictedByItsAmendment()
    {
        var lines = await Sample.RunAsync("PolicyChecking");
        Assert.That(lines[..2], Is.EqualTo(new[]
        {
            "28 clauses were read, 0 were not.",
            "The policy can be kept: there is a situation in which every clause holds.",
        }));
        Assert.That(lines.Where(static l => l.Contains('?', StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "Is Ann an employee?  True", "May Bob claim expenses?  False", "May Carol claim expenses?  True",
            "May Carol travel in business class?  Unknown", "Is C1 reviewed by a manager?  True", "Is C1 paid?  False",
        }));
        var amended = lines.SkipWhile(static l => !l.StartsWith("With the amendment", StringComparison.Ordinal)).Skip(1);
        Assert.That(amended, Is.EquivalentTo(new[]
        {
            "  Contractors may not claim expenses.", "  Bob is a contractor.", "  Bob travels for the company.",
            "  Everyone who travels for the company may claim expenses.",
        }));
    }

    /// <summary>The conflict is between R3 and R8 of locked administrators; R4 and R10 together do not make one.</summary>
    [Test]
    public async Task RequirementsInConflictAreNamed()
    {
        var lines = await Sample.RunAsync("RequirementsConsistency");
        var conflicts = lines.Where(static l => l.StartsWith("Conflict: ", StringComparison.Ordinal)).ToArray();
        Assert.That(conflicts, Is.EqualTo(new[] { "Conflict: R3, R7, R8, R9, R10" }));
        Assert.That(lines[^1], Is.EqualTo("The other 11 requirements can be met together."));
    }

    [Test]
    public async Task ImportTellsProgressAndWhatWasNotRead()
    {
        var lines = await Sample.RunAsync("KnowledgeImport");
        Assert.That(lines.Where(static l => l.StartsWith("Imported", StringComparison.Ordinal)), Does.Contain("Imported 100%"));
        Assert.That(lines, Has.Some.StartsWith("45 of 46 sentences were read"));
        Assert.That(lines.Count(static l => l.StartsWith("Not read: ", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(lines, Does.Contain("Streamed: 45 formulas."));
        Assert.That(lines[^3..], Is.EqualTo(new[] { "Is Oslo a place?  True", "Is Oslo European?  True", "Is Oslo in France?  Unknown" }));
    }

    [Test]
    public async Task OwnWordsChangeWhatIsRead()
    {
        var lines = await Sample.RunAsync("CustomLexicon");
        var without = lines.TakeWhile(static l => l != "With the words").ToArray();
        Assert.That(without, Has.None.Contains("Glim(zorbo, x)"));
        Assert.That(lines[without.Length..], Does.Contain("  All wugen are happy.  ∀x (Wug(x) → Happy(x))")
            .And.Contain("  Zorbo glam every wug.  ∀x (Wug(x) → Glim(zorbo, x))"));
        Assert.That(lines[^1], Does.StartWith("A wrong line is named: Line 1"));
    }
}
