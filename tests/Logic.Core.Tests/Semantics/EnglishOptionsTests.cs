namespace Logic.Tests.Semantics;

/// <summary>The options that choose between conventions.</summary>
public sealed class EnglishOptionsTests
{
    [Test]
    public async Task NamesMayBeDistinct()
    {
        string[] premises = ["Every guest other than Ann danced.", "Bob is a guest."];
        Assert.That((await Ask(new EnglishOptions(), premises, "Bob danced.")).Verdict, Is.EqualTo(Verdict.Unknown));
        Assert.That((await Ask(new EnglishOptions { NamesAreDistinct = true }, premises, "Bob danced.")).Verdict, Is.EqualTo(Verdict.True));
    }

    [TestCase("Rita sings or dances.", "Sing(rita) ⊕ Dance(rita)")]
    public void OrMayBeExclusive(string sentence, string formula) =>
        Equivalence.AssertSame(Convert(new EnglishOptions { OrIsExclusive = true }, sentence).Formula, formula, sentence);

    [TestCase("Either Rita or Karl sings.", "Sing(rita) ∨ Sing(karl)")]
    public void EitherOrMayBeInclusive(string sentence, string formula) =>
        Equivalence.AssertSame(Convert(new EnglishOptions { EitherOrIsExclusive = false }, sentence).Formula, formula, sentence);

    [TestCase("A cat is an animal.", "∃x (Cat(x) ∧ Animal(x))")]
    public void AnIndefiniteSubjectMayBeOneThing(string sentence, string formula) =>
        Equivalence.AssertSame(Convert(new EnglishOptions { GenericIndefinites = false }, sentence).Formula, formula, sentence);

    [TestCase("Everyone sings.", "∀x (Person(x) → Sing(x))")]
    [TestCase("Something fell.", "∃x (Thing(x) ∧ Fall(x))")]
    public void GuardsMayBeWritten(string sentence, string formula) =>
        Equivalence.AssertSame(Convert(new EnglishOptions { GuardPersons = true }, sentence).Formula, formula, sentence);

    [Test]
    public void BackgroundAxiomsMayBeLeftOut() =>
        Assert.That(Convert(new EnglishOptions { BackgroundAxioms = false }, "The dog barks.").BackgroundAxioms, Is.Empty);

    [Test]
    public async Task EveryMayImportExistence()
    {
        string[] premises = ["Every wug is a dax."];
        Assert.That((await Ask(new EnglishOptions(), premises, "Some wug is a dax.")).Verdict, Is.EqualTo(Verdict.Unknown));
        Assert.That((await Ask(new EnglishOptions { ExistentialImport = true }, premises, "Some wug is a dax.")).Verdict, Is.EqualTo(Verdict.True));
    }

    private static ConversionResult Convert(EnglishOptions english, string sentence) => new FOLConverter(new LogicConfig { English = english }).Convert(sentence);

    private static async Task<Answer> Ask(EnglishOptions english, string[] premises, string hypothesis) =>
        await new LogicReasoner(new LogicConfig { English = english }).AskAsync(premises, hypothesis);
}
