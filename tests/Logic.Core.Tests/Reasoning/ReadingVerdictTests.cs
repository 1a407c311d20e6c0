namespace Logic.Tests.Reasoning;

/// <summary>Questions that can be meant in ways with different answers.</summary>
public sealed class ReadingVerdictTests
{
    private readonly LogicReasoner _reasoner = new(new LogicConfig());

    [Test]
    public async Task TwoReadingsThatLeadToDifferentVerdictsAreTold()
    {
        var premises = _reasoner.Read(["Rita met Karl. Karl is a man. Karl is in Rome."]);
        var answer = await _reasoner.AskReadingsAsync(premises, "Rita met a man in Rome.");
        Assert.Multiple(() =>
        {
            Assert.That(answer.DependsOnReading);
            Assert.That(answer.OtherReadings.Select(static r => r.Verdict).Append(answer.Verdict), Does.Contain(Verdict.True).And.Contain(Verdict.Unknown));
            Assert.That(answer.OtherReadings.Select(static r => r.Formula), Does.Not.Contain(answer.Formula));
        });
    }

    [Test]
    public async Task AQuestionWithOneReadingDoesNotDepend()
    {
        var reasoner = new LogicReasoner(new LogicConfig { English = new EnglishOptions { MaxReadings = 1 } });
        var answer = await reasoner.AskReadingsAsync(reasoner.Read(["Every dog barks. Rex is a dog."]), "Rex barks.");
        Assert.That((answer.Verdict, answer.DependsOnReading, answer.OtherReadings.Length), Is.EqualTo((Verdict.True, false, 0)));
    }

    [Test]
    public async Task TheOtherReadingsAreThoseOfTheConverterAndShareTheRest()
    {
        var answer = await _reasoner.AskReadingsAsync(_reasoner.Read(["Every dog barks. Rex is a dog."]), "Rex barks.");
        Assert.That(answer.OtherReadings.Sum(static r => r.Score), Is.GreaterThan(0).And.LessThan(0.5));
    }

    [Test]
    public async Task WhatIsNotReadHasNoReadings()
    {
        var answer = await _reasoner.AskReadingsAsync(_reasoner.Read(["Rex is a dog."]), "Colourless of and the.");
        Assert.That((answer.Formula, answer.OtherReadings.Length), Is.EqualTo(((Logic.Formulas.Formula?)null, 0)));
    }
}
