using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

internal sealed class GuessTests
{
    private static readonly WordLexicon Words = WordLexicon.Default;

    [TestCase("yumpus", "yumpus", PartOfSpeech.Noun, Inflection.Singular)]
    [TestCase("yumpuses", "yumpus", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("grimpies", "grimpy", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("wugs", "wug", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("tumpus", "tumpus", PartOfSpeech.Noun, Inflection.Singular)]
    [TestCase("blicks", "blick", PartOfSpeech.Verb, Inflection.ThirdSingular)]
    [TestCase("blicked", "blick", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("dogfooding", "dogfood", PartOfSpeech.Verb, Inflection.PresentParticiple)]
    [TestCase("blickly", "blickly", PartOfSpeech.Adverb, Inflection.Positive)]
    [TestCase("velvety-soft", "velvety-soft", PartOfSpeech.Adjective, Inflection.Positive)]
    [TestCase("battery-powered", "battery-powered", PartOfSpeech.Adjective, Inflection.Positive)]
    [TestCase("singer-songwriters", "singer-songwriter", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("greenish", "greenish", PartOfSpeech.Adjective, Inflection.Positive)]
    public void EndingsTellTheClass(string word, string lemma, PartOfSpeech pos, Inflection inflection) =>
        Assert.That(
            Words.Guess(word, false).Any(a => a.Lemma == lemma && a.Pos == pos && a.Inflection == inflection),
            Is.True,
            string.Join('\n', Words.Guess(word, false)));

    [Test]
    public void CapitalsMakeNamesFirst() => Assert.That(Words.Guess("Zorbo", true)[0].Pos, Is.EqualTo(PartOfSpeech.ProperNoun));

    [TestCase("x")]
    [TestCase("s")]
    [TestCase("-")]
    [TestCase("ed-")]
    [TestCase("ing")]
    [TestCase("\ud800")]
    public void ThereIsAlwaysAGuess(string word) => Assert.That(Words.Guess(word, false), Is.Not.Empty);
}
