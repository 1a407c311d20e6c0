using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

internal sealed class AnalysisTests
{
    private static readonly WordLexicon Words = WordLexicon.Default;

    [TestCase("cats", "cat", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("barks", "bark", PartOfSpeech.Verb, Inflection.ThirdSingular)]
    [TestCase("barks", "bark", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("cities", "city", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("boxes", "box", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("potatoes", "potato", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("photos", "photo", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("policemen", "policeman", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("children", "child", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("wolves", "wolf", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("hypotheses", "hypothesis", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("people", "person", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("people", "people", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("sheep", "sheep", PartOfSpeech.Noun, Inflection.Singular | Inflection.Plural)]
    [TestCase("americans", "American", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("chased", "chase", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("stopped", "stop", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("studied", "study", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("travelled", "travel", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("traveled", "travel", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("visited", "visit", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("made", "make", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("took", "take", PartOfSpeech.Verb, Inflection.Past)]
    [TestCase("taken", "take", PartOfSpeech.Verb, Inflection.PastParticiple)]
    [TestCase("overtaken", "overtake", PartOfSpeech.Verb, Inflection.PastParticiple)]
    [TestCase("rewrote", "rewrite", PartOfSpeech.Verb, Inflection.Past)]
    [TestCase("cut", "cut", PartOfSpeech.Verb, Inflection.Base | Inflection.Past | Inflection.PastParticiple)]
    [TestCase("came", "come", PartOfSpeech.Verb, Inflection.Past)]
    [TestCase("come", "come", PartOfSpeech.Verb, Inflection.Base | Inflection.PastParticiple)]
    [TestCase("lay", "lie", PartOfSpeech.Verb, Inflection.Past)]
    [TestCase("lying", "lie", PartOfSpeech.Verb, Inflection.PresentParticiple)]
    [TestCase("running", "run", PartOfSpeech.Verb, Inflection.PresentParticiple)]
    [TestCase("making", "make", PartOfSpeech.Verb, Inflection.PresentParticiple)]
    [TestCase("seeing", "see", PartOfSpeech.Verb, Inflection.PresentParticiple)]
    [TestCase("panicked", "panic", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("is", "be", PartOfSpeech.Verb, Inflection.ThirdSingular)]
    [TestCase("goes", "go", PartOfSpeech.Verb, Inflection.ThirdSingular)]
    [TestCase("bigger", "big", PartOfSpeech.Adjective, Inflection.Comparative)]
    [TestCase("happiest", "happy", PartOfSpeech.Adjective, Inflection.Superlative)]
    [TestCase("better", "good", PartOfSpeech.Adjective, Inflection.Comparative)]
    [TestCase("worst", "bad", PartOfSpeech.Adjective, Inflection.Superlative)]
    [TestCase("faster", "fast", PartOfSpeech.Adverb, Inflection.Comparative)]
    [TestCase("quickly", "quickly", PartOfSpeech.Adverb, Inflection.Positive)]
    [TestCase("paris", "Paris", PartOfSpeech.ProperNoun, Inflection.Singular)]
    [TestCase("harry", "Harry", PartOfSpeech.ProperNoun, Inflection.Singular)]
    [TestCase("bob", "Bob", PartOfSpeech.ProperNoun, Inflection.Singular)]
    [TestCase("usa", "USA", PartOfSpeech.ProperNoun, Inflection.Singular)]
    [TestCase("french", "French", PartOfSpeech.Adjective, Inflection.Positive)]
    [TestCase("smartphones", "smartphone", PartOfSpeech.Noun, Inflection.Plural)]
    public void FormsHaveTheirLemmas(string form, string lemma, PartOfSpeech pos, Inflection inflection)
    {
        var found = Words.Analyze(form).Where(a => a.Lemma == lemma && a.Pos == pos).Select(a => a.Inflection);
        Assert.That(found, Is.EqualTo(new[] { inflection }), string.Join('\n', Words.Analyze(form)));
    }

    [TestCase("hoped", "hop")]
    [TestCase("planed", "plan")]
    [TestCase("physics", "physic")]
    [TestCase("carnivora", "Carnivora")]
    [TestCase("took", "tak")]
    public void FormsHaveNoWrongLemmas(string form, string lemma) =>
        Assert.That(Words.Analyze(form).Select(a => a.Lemma), Does.Not.Contain(lemma));

    [TestCase("yumpus")]
    [TestCase("")]
    [TestCase("wake up something")]
    [TestCase("\ud800")]
    public void UnknownWordsHaveNoAnalysis(string form) => Assert.That(Words.Analyze(form), Is.Empty);

    [Test]
    public void FrequentLemmasComeFirst() => Assert.That(Words.Analyze("number")[0].Pos, Is.EqualTo(PartOfSpeech.Noun));

    [TestCase("colour", "color")]
    [TestCase("cat", "cat")]
    public void SpellingsHaveACanonicalOne(string lemma, string expected) =>
        Assert.That(WordLexicon.CanonicalSpelling(lemma), Is.EqualTo(expected));
}
