using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

internal sealed class UserLexiconTests
{
    private const string Text = """
        # our words
        wug      noun   plural=wugen features=countable,animal
        grep     verb   past=grepped ing=grepping frames=transitive,thatclause
        spin_up  verb   past=spun_up frames=transitive
        blorky   adjective
        Zorbo    name   features=person,female   # a colleague
        bank     verb
        """;

    private static readonly WordLexicon Words = WordLexicon.Default.With(UserLexicon.Parse(Text));

    [TestCase("wug", "wug", PartOfSpeech.Noun, Inflection.Singular)]
    [TestCase("wugen", "wug", PartOfSpeech.Noun, Inflection.Plural)]
    [TestCase("greps", "grep", PartOfSpeech.Verb, Inflection.ThirdSingular)]
    [TestCase("grepped", "grep", PartOfSpeech.Verb, Inflection.Past | Inflection.PastParticiple)]
    [TestCase("blorkiest", "blorky", PartOfSpeech.Adjective, Inflection.Superlative)]
    [TestCase("zorbo", "Zorbo", PartOfSpeech.ProperNoun, Inflection.Singular)]
    public void FormsOfUserWordsAreKnown(string form, string lemma, PartOfSpeech pos, Inflection inflection)
    {
        var found = Words.Analyze(form).Where(a => a.Lemma == lemma && a.Pos == pos).Select(a => a.Inflection);
        Assert.That(found, Is.EqualTo(new[] { inflection }));
    }

    [Test]
    public void TheDictionaryStays()
    {
        Assert.That(Words.Analyze("cats"), Is.Not.Empty);
        Assert.That(Words.Analyze("bank").Select(a => a.Pos), Is.EqualTo(new[] { PartOfSpeech.Verb, PartOfSpeech.Noun }));
        Assert.That(WordLexicon.Default.Analyze("wugen"), Is.Empty);
    }

    [Test]
    public void WordsInflectFramesAndNamesAreFound()
    {
        Assert.That(Words.Inflect("wug", PartOfSpeech.Noun, Inflection.Plural), Is.EqualTo("wugen"));
        Assert.That(Words.IsParticleVerb("spin", "up"), Is.True);
        Assert.That(Words.TryGivenName("Zorbo", out var gender), Is.True);
        Assert.That(gender, Is.EqualTo(Gender.Female));
    }

    [TestCase("wug", 1, "has no class")]
    [TestCase("# x\nwug thing", 2, "is no class")]
    [TestCase("wug noun past=x", 1, "\"past\" says nothing about a word of class noun")]
    [TestCase("wug noun plural", 1, "not of the form name=value")]
    [TestCase("grep verb frames=transitiv", 1, "is not a list, with commas, of: intransitive")]
    [TestCase("grep verb frames=3", 1, "is not a list")]
    [TestCase("wug noun\nwug noun", 0, "there twice")]
    public void ErrorsNameLineAndReason(string text, int line, string reason)
    {
        var error = Assert.Throws<UserLexiconException>(() => UserLexicon.Parse(text));
        Assert.That(error!.Line, Is.EqualTo(line));
        Assert.That(error.Message, Does.Contain(reason));
    }

    [Test]
    public void AnEmptyLexiconChangesNothing() =>
        Assert.That(WordLexicon.Default.With(UserLexicon.Empty), Is.SameAs(WordLexicon.Default));
}
