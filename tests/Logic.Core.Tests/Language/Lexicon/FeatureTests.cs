using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

internal sealed class FeatureTests
{
    private static readonly WordLexicon Words = WordLexicon.Default;

    [TestCase("give", VerbFrames.Ditransitive)]
    [TestCase("send", VerbFrames.Ditransitive)]
    [TestCase("believe", VerbFrames.ThatClause)]
    [TestCase("inform", VerbFrames.ObjectThatClause)]
    [TestCase("decide", VerbFrames.ToInfinitive)]
    [TestCase("ask", VerbFrames.ObjectToInfinitive)]
    [TestCase("enjoy", VerbFrames.Gerund)]
    [TestCase("make", VerbFrames.ObjectBareInfinitive)]
    [TestCase("seem", VerbFrames.AdjectiveComplement)]
    [TestCase("become", VerbFrames.NounComplement)]
    [TestCase("elect", VerbFrames.ObjectNounComplement)]
    [TestCase("chase", VerbFrames.Transitive)]
    [TestCase("bark", VerbFrames.Intransitive)]
    [TestCase("rain", VerbFrames.Impersonal)]
    [TestCase("live", VerbFrames.Prepositional)]
    [TestCase("put", VerbFrames.ObjectPrepositional)]
    [TestCase("wake", VerbFrames.Particle)]
    public void VerbsHaveFrames(string verb, VerbFrames frame) => Assert.That(Verb(verb) & frame, Is.EqualTo(frame));

    [TestCase("believe", VerbFrames.Intransitive)]
    [TestCase("sleep", VerbFrames.Ditransitive)]
    [TestCase("arrive", VerbFrames.Transitive)]
    public void VerbsLackFrames(string verb, VerbFrames frame) => Assert.That(Verb(verb) & frame, Is.EqualTo(VerbFrames.None));

    [TestCase("student", NounFeatures.Person | NounFeatures.Countable)]
    [TestCase("cat", NounFeatures.Animal)]
    [TestCase("team", NounFeatures.Group)]
    [TestCase("city", NounFeatures.Location)]
    [TestCase("morning", NounFeatures.Time)]
    [TestCase("mile", NounFeatures.Measure)]
    [TestCase("car", NounFeatures.Artifact)]
    [TestCase("idea", NounFeatures.Abstract)]
    [TestCase("brother", NounFeatures.Relational | NounFeatures.Male | NounFeatures.Person)]
    [TestCase("queen", NounFeatures.Female)]
    [TestCase("water", NounFeatures.Mass)]
    public void NounsHaveFeatures(string noun, NounFeatures features) => Assert.That(Noun(noun) & features, Is.EqualTo(features));

    [TestCase("information", NounFeatures.Countable)]
    [TestCase("cat", NounFeatures.Mass)]
    [TestCase("frog", NounFeatures.Person)]
    [TestCase("book", NounFeatures.Relational)]
    public void NounsLackFeatures(string noun, NounFeatures features) => Assert.That(Noun(noun) & features, Is.EqualTo(NounFeatures.None));

    [TestCase("former", AdjectiveFeatures.NonIntersective)]
    [TestCase("asleep", AdjectiveFeatures.PredicativeOnly)]
    [TestCase("main", AdjectiveFeatures.AttributiveOnly)]
    [TestCase("tall", AdjectiveFeatures.Gradable)]
    [TestCase("able", AdjectiveFeatures.ToInfinitive)]
    public void AdjectivesHaveFeatures(string adjective, AdjectiveFeatures feature) =>
        Assert.That(Words.AdjectiveFeatures(adjective) & feature, Is.EqualTo(feature));

    [TestCase("wake", "up", true)]
    [TestCase("give", "up", true)]
    [TestCase("sleep", "up", false)]
    public void ParticlesGoWithVerbs(string verb, string particle, bool expected) =>
        Assert.That(Words.IsParticleVerb(verb, particle), Is.EqualTo(expected));

    [TestCase("depend", PartOfSpeech.Verb, "on", true)]
    [TestCase("depend", PartOfSpeech.Verb, "at", false)]
    [TestCase("good", PartOfSpeech.Adjective, "at", true)]
    [TestCase("interested", PartOfSpeech.Adjective, "in", true)]
    [TestCase("access", PartOfSpeech.Noun, "to", true)]
    [TestCase("yumpus", PartOfSpeech.Noun, "to", false)]
    public void PrepositionsAreChosen(string lemma, PartOfSpeech pos, string preposition, bool expected) =>
        Assert.That(Words.SelectsPreposition(lemma, pos, preposition), Is.EqualTo(expected));

    [TestCase("John", Gender.Male)]
    [TestCase("Mary", Gender.Female)]
    [TestCase("Max", Gender.Male)]
    [TestCase("Alex", Gender.Neutral)]
    public void GivenNamesHaveGenders(string name, Gender expected)
    {
        var known = Words.TryGivenName(name, out var gender);
        Assert.That((known, gender), Is.EqualTo((true, expected)));
    }

    [Test]
    public void CommonNounsAreNoGivenNames() => Assert.That(Words.TryGivenName("table", out _), Is.False);

    private static VerbFrames Verb(string lemma) => Words.Analyze(lemma).Single(a => a.Pos == PartOfSpeech.Verb && a.Lemma == lemma).Frames;

    private static NounFeatures Noun(string lemma) =>
        Words.Analyze(lemma).Single(a => a.Pos == PartOfSpeech.Noun && a.Lemma == lemma).NounFeatures;
}
