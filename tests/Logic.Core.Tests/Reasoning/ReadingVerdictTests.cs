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
        Assert.That((answer.Verdict, answer.DependsOnReading, answer.OtherReadings.Length, answer.PremiseReadings.Length), Is.EqualTo((Verdict.True, false, 0, 0)));
    }

    [Test]
    public async Task TheOtherReadingsAreThoseOfTheConverterAndShareTheRest()
    {
        var answer = await _reasoner.AskReadingsAsync(_reasoner.Read(["Every dog barks. Rex is a dog."]), "Rex barks.");
        Assert.That(answer.OtherReadings.Sum(static r => r.Score), Is.GreaterThan(0).And.LessThan(0.5));
    }

    [Test]
    public async Task APremiseThatTheAnswerHangsOnIsTold()
    {
        var premises = _reasoner.Read(["Karl is tall.", "Rita saw the man with a telescope.", "Whoever saw a man saw something."]);
        var answer = await _reasoner.AskReadingsAsync(premises, "The man has a telescope.");
        var other = answer.PremiseReadings.Where(r => r.Verdict != answer.Verdict).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(other, Is.Not.Empty);
            Assert.That(other.Select(static r => r.Premise!.Text), Is.All.EqualTo("Rita saw the man with a telescope."));
            Assert.That(other.Select(static r => r.Formula), Does.Not.Contain(premises.Sentences[1].Formula));
            Assert.That(answer.OtherReadings.Select(static r => r.Premise), Is.All.Null);
        });
    }

    [Test]
    public async Task OnlyTheLeastSurePremisesAreReadOtherwise()
    {
        var premises = _reasoner.Read(Enumerable.Range(0, 30).Select(static i => $"Rita met a man number {i} in Rome."));
        var answer = await _reasoner.AskReadingsAsync(premises, "Rita is in Rome.");
        Assert.That(answer.PremiseReadings.Select(static r => r.Premise).Distinct().Count(), Is.InRange(1, 20));
    }

    [Test]
    public async Task WhatIsNotReadHasNoReadings()
    {
        var answer = await _reasoner.AskReadingsAsync(_reasoner.Read(["Rex is a dog."]), "Colourless of and the.");
        Assert.That((answer.Formula, answer.OtherReadings.Length), Is.EqualTo(((Logic.Formulas.Formula?)null, 0)));
    }
}
