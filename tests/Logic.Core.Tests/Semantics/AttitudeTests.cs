namespace Logic.Tests.Semantics;

/// <summary>Indefinites below want, need and the like: no thing of their own, unless the text goes on to speak of it.</summary>
public sealed class AttitudeTests
{
    [TestCase("Rita wants to buy a car.", "WantToBuyCar(rita)")]
    [TestCase("Anyone who wants to buy a car signs a form.", "∀x (WantToBuyCar(x) → ∃y (Form(y) ∧ Sign(x, y)))")]
    [TestCase("If a person wants to buy a lamp, then that person can buy it.", "∀x ∀y (Lamp(y) ∧ WantToBuy(x, y) → CanBuy(x, y))")]
    [TestCase("A member who wants to move a file must own it.", "∀x ∀y (Member(x) ∧ File(y) ∧ WantToMove(x, y) → MustOwn(x, y))")]
    [TestCase("A member who wants to move a file must own the file.", "∀x ∀y (Member(x) ∧ File(y) ∧ WantToMove(x, y) → MustOwn(x, y))")]
    [TestCase("If you want to open a gate, you need its key.", "∀x ∀y (Gate(y) ∧ WantToOpen(x, y) → ∃z (KeyOf(z, y) ∧ Need(x, z)))")]
    [TestCase("No clerk who wants to sell shares may trade them.", "¬∃x ∃y (Clerk(x) ∧ Share(y) ∧ WantToSell(x, y) ∧ MayTrade(x, y))")]
    public void WhatIsSpokenOfAgainIsAThing(string sentence, string formula)
    {
        var result = new FOLConverter().Convert(sentence);
        Assert.That(result.Success, Is.True, () => string.Join("; ", result.Diagnostics));
        Equivalence.AssertSame(result.Formula, formula, sentence);
    }

    [Test]
    public async Task WhoWantsACertainThingWantsOne()
    {
        var answer = await new LogicReasoner().AskAsync(
            ["Everyone who wants to sell a car signs a form.", "If Karl wants to sell a car, he washes it.", "Rita wants to sell the red car."], "Does Rita sign a form?");
        Assert.That(answer.Verdict, Is.EqualTo(Verdict.True));
    }

    [TestCase("It rains.")]
    [TestCase("It was cold and windy.")]
    [TestCase("It may snow.")]
    [TestCase("It is winter.")]
    public void TheWeatherIsTheCaseOfNothing(string sentence) => Assert.That(new FOLConverter().Convert(sentence).Success, Is.True);

    [TestCase("It was locked.")]
    [TestCase("It is expensive.")]
    [TestCase("It works.")]
    [TestCase("It must test it.")]
    public void OtherwiseItIsSomething(string sentence) =>
        Assert.That(new FOLConverter().Convert(sentence).Diagnostics.Single().Message, Does.StartWith("«it» refers to nothing"));
}
