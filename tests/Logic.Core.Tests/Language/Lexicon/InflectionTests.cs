using Logic.Language.Lexicon;

namespace Logic.Tests.Language.Lexicon;

internal sealed class InflectionTests
{
    private const string Nouns = """
        cat dog city box church potato photo man policeman human wolf child person mouse sheep analysis bus quiz knife roof key day hero
        series trousers brother-in-law woman tooth ox criterion
        """;

    private const string Verbs = """
        chase stop study travel visit make take overtake cut come lie run see panic be go have do teach prefer regret open agree dye die
        try play fix miss wash control cancel read put lay write fly undo echo buzz picnic carry wake whip quit
        """;

    private const string Adjectives = "big happy good bad tall nice thin dry large clever fine red simple narrow old";

    private static readonly WordLexicon Words = WordLexicon.Default;

    [TestCase("child", PartOfSpeech.Noun, Inflection.Plural, "children")]
    [TestCase("American", PartOfSpeech.Noun, Inflection.Plural, "Americans")]
    [TestCase("fish", PartOfSpeech.Noun, Inflection.Plural, "fish")]
    [TestCase("brother", PartOfSpeech.Noun, Inflection.Plural, "brothers")]
    [TestCase("cow", PartOfSpeech.Noun, Inflection.Plural, "cows")]
    [TestCase("wumpus", PartOfSpeech.Noun, Inflection.Plural, "wumpuses")]
    [TestCase("travel", PartOfSpeech.Verb, Inflection.Past, "traveled")]
    [TestCase("control", PartOfSpeech.Verb, Inflection.Past, "controlled")]
    [TestCase("write", PartOfSpeech.Verb, Inflection.PastParticiple, "written")]
    [TestCase("wake up", PartOfSpeech.Verb, Inflection.Past, "woke up")]
    [TestCase("lie", PartOfSpeech.Verb, Inflection.PresentParticiple, "lying")]
    [TestCase("be", PartOfSpeech.Verb, Inflection.ThirdSingular, "is")]
    [TestCase("blog", PartOfSpeech.Verb, Inflection.Past, "blogged")]
    [TestCase("clever", PartOfSpeech.Adjective, Inflection.Comparative, "cleverer")]
    [TestCase("interesting", PartOfSpeech.Adjective, Inflection.Superlative, "most interesting")]
    [TestCase("ice cream", PartOfSpeech.Noun, Inflection.Plural, "ice creams")]
    public void FormsAreWrittenSo(string lemma, PartOfSpeech pos, Inflection form, string expected) =>
        Assert.That(Words.Inflect(lemma, pos, form), Is.EqualTo(expected));

    [TestCase(Nouns, PartOfSpeech.Noun, new[] { Inflection.Plural })]
    [TestCase(Verbs, PartOfSpeech.Verb, new[] { Inflection.ThirdSingular, Inflection.Past, Inflection.PastParticiple, Inflection.PresentParticiple })]
    [TestCase(Adjectives, PartOfSpeech.Adjective, new[] { Inflection.Comparative, Inflection.Superlative })]
    public void WhatIsInflectedIsAnalyzedBack(string lemmas, PartOfSpeech pos, Inflection[] forms)
    {
        foreach (var lemma in lemmas.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var form in forms)
            {
                var written = Words.Inflect(lemma, pos, form);
                var back = Words.Analyze(written).Any(a => a.Lemma == lemma && a.Pos == pos && (a.Inflection & form) != 0);
                Assert.That(back, Is.True, $"{lemma} {form} {written}");
            }
        }
    }
}
