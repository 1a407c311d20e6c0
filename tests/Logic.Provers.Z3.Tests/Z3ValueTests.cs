namespace Logic.Proving.Z3.Tests;

/// <summary>Z3 decides what English says of values, from the same axioms as the built-in prover.</summary>
public sealed class Z3ValueTests
{
    [TestCase("The bridge is 2 kilometers long.", "The bridge is longer than 1500 meters.", Verdict.True)]
    [TestCase("The lamp costs more than 20 dollars.", "The lamp costs 20 dollars.", Verdict.False)]
    [TestCase("The lamp costs $5.", "The lamp costs 5 euros.", Verdict.Unknown)]
    [TestCase("Ann is 30.|Bob is 20.", "Bob is younger than Ann.", Verdict.True)]
    [TestCase("Ann is as tall as Bob.|Bob is taller than Carl.", "Ann is taller than Carl.", Verdict.True)]
    [TestCase("Exactly 12 dogs bark.", "At least 13 dogs bark.", Verdict.False)]
    [TestCase("ITEL won more orders than APCOM.|APCOM won ten orders.", "ITEL won at least eleven orders.", Verdict.True)]
    public async Task ValuesAreDecided(string premises, string hypothesis, Verdict expected)
    {
        var prover = new Z3Prover(new Z3Options());
        if (prover.CheckAvailability() is { IsAvailable: false } absent) Assert.Ignore(absent.Detail);
        var answer = await new LogicReasoner(new LogicConfig(), prover).AskAsync(premises.Split('|'), hypothesis);
        Assert.That(answer.Verdict, Is.EqualTo(expected));
    }
}
