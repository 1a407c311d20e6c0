namespace Logic.Tests.Semantics;

/// <summary>Words that are the same in another shape: what follows because of it, and what must not.</summary>
public sealed class AlignmentTests
{
    [TestCase("All smart watches are digital. Moon is a smartwatch.", "Moon is digital.", Verdict.True)]
    [TestCase("All center-backs are tall. Rita is a centerback.", "Rita is tall.", Verdict.True)]
    [TestCase("The bird is changing.", "The bird changes.", Verdict.True)]
    [TestCase("All nonflying birds are heavy. Rio is a bird. Rio is not flying.", "Rio is heavy.", Verdict.True)]
    [TestCase("Rita is unhappy.", "Rita is happy.", Verdict.False)]
    [TestCase("Rita is not happy.", "Rita is unhappy.", Verdict.Unknown)]
    [TestCase("Marie is the discoverer of radium.", "Marie discovered radium.", Verdict.True)]
    [TestCase("Karl is a football player.", "Karl plays football.", Verdict.True)]
    [TestCase("Karl plays football.", "Karl is a football player.", Verdict.Unknown)]
    [TestCase("John Nash is a mathematician.", "Nash is a mathematician.", Verdict.True)]
    [TestCase("John Nash is tall. Mary Nash is small.", "Nash is tall.", Verdict.Unknown)]
    [TestCase("New York City is large.", "NYC is large.", Verdict.True)]
    [TestCase("Oxford Housing manages a tower.", "Oxford manages a tower.", Verdict.Unknown)]
    [TestCase("Music is harmless. Karl likes music.", "Karl likes something harmless.", Verdict.True)]
    [TestCase("Dirt is not alive. Hulu is dirt.", "Hulu is alive.", Verdict.False)]
    [TestCase("Open-source software is free. Moon is open-source software.", "Moon is free.", Verdict.True)]
    [TestCase("Oslo is in Norway. Karl lives in Oslo.", "Karl lives in Norway.", Verdict.True)]
    [TestCase("Oslo is in Norway. Norway is in Europe. The opera is in Oslo.", "The opera is in Europe.", Verdict.True)]
    [TestCase("Oslo is in Norway. Karl does not live in Norway.", "Karl lives in Oslo.", Verdict.False)]
    [TestCase("Karl is in Oslo. Rita believes in Karl.", "Rita believes in Oslo.", Verdict.Unknown)]
    [TestCase("Celtic and Rangers are clubs. Rangers won the cup.", "A club won the cup.", Verdict.True)]
    [TestCase("Infamous people are rich. Rita is famous. Karl is infamous.", "Karl is famous.", Verdict.Unknown)]
    public async Task OneWordInTwoShapes(string premises, string hypothesis, Verdict expected)
    {
        var answer = await new LogicReasoner().AskAsync([premises], hypothesis);
        Assert.That(answer.Verdict, Is.EqualTo(expected), $"{premises} ⊢ {hypothesis}");
    }

    [TestCase("Thick as Thieves is a novel. Rita likes Thick as Thieves.", "Rita likes Thick as Thieves.")]
    [TestCase("Rita directed After Tiller. After Tiller is a film.", "After Tiller is a film.")]
    [TestCase("Beasts of Prey is a novel. Rita reads Beasts of Prey.", "Beasts of prey is a novel.")]
    public async Task ANameOfTheTextIsKnownEverywhereInIt(string premises, string hypothesis)
    {
        var answer = await new LogicReasoner().AskAsync([premises], hypothesis);
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.True));
    }

    [Test]
    public async Task TheOnlyOneIsNotTheOnlyOneWhereTheTextSaysOtherwise()
    {
        var answer = await new LogicReasoner().AskAsync(["Rex is a dog. Fido is a dog. The dog barks."], "Rex is Fido.");
        Assert.That(answer.Verdict, Is.Not.EqualTo(Verdict.True));
    }

    [Test]
    public async Task CountsOfNamedThingsFollowFromCountsOfAll()
    {
        var answer = await new LogicReasoner().AskAsync(["Every student reads more than 20 books. Rita is a student."], "Rita reads more than 20 books.");
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.True));
    }
}
