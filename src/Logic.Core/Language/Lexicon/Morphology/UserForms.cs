namespace Logic.Language.Lexicon.Morphology;

/// <summary>The forms of a user's word: those given, else the regular ones.</summary>
internal static class UserForms
{
    /// <summary>What the user adds is taken to be frequent.</summary>
    private const byte Frequency = 200;

    private static readonly Inflection[] NounForms = [Inflection.Singular, Inflection.Plural];
    private static readonly Inflection[] GradedForms = [Inflection.Positive, Inflection.Comparative, Inflection.Superlative];
    private static readonly Inflection[] VerbForms =
        [Inflection.Base, Inflection.ThirdSingular, Inflection.Past, Inflection.PastParticiple, Inflection.PresentParticiple];

    /// <summary>Each form, in lower case, with its analysis.</summary>
    public static IEnumerable<(string Form, WordAnalysis Analysis)> Of(UserWord word)
    {
        var forms = word.Class switch
        {
            PartOfSpeech.Noun => NounForms,
            PartOfSpeech.Verb => VerbForms,
            PartOfSpeech.ProperNoun => NounForms[..1],
            _ => GradedForms,
        };
        var (frames, features) = (VerbFrames.None, NounFeatures.None);
        if (word.Class == PartOfSpeech.Verb) frames = word.Frames;
        if (word.Class is PartOfSpeech.Noun or PartOfSpeech.ProperNoun) features = word.Features;
        foreach (var form in forms)
            yield return (Inflect(word, form).ToLowerInvariant(), new(word.Lemma, word.Class, form, Frequency, frames, features));
    }

    /// <summary>One form of the word, as it is written.</summary>
    public static string Inflect(UserWord word, Inflection form) => form switch
    {
        Inflection.Plural => word.Plural ?? Last(word.Lemma, RegularInflection.Plural),
        Inflection.ThirdSingular => word.ThirdSingular ?? First(word.Lemma, RegularInflection.ThirdSingular),
        Inflection.Past => word.Past ?? First(word.Lemma, verb => RegularInflection.Past(verb, false)),
        Inflection.PastParticiple => word.PastParticiple ?? Inflect(word, Inflection.Past),
        Inflection.PresentParticiple => word.PresentParticiple ?? First(word.Lemma, verb => RegularInflection.PresentParticiple(verb, false)),
        Inflection.Comparative => word.Comparative ?? Graded(word.Lemma, "r", "more "),
        Inflection.Superlative => word.Superlative ?? Graded(word.Lemma, "st", "most "),
        _ => word.Lemma,
    };

    private static string Graded(string lemma, string ending, string before) =>
        RegularInflection.IsLong(lemma) ? before + lemma : RegularInflection.Graded(lemma, ending);

    private static string First(string lemma, Func<string, string> inflect)
    {
        var blank = lemma.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? inflect(lemma) : inflect(lemma[..blank]) + lemma[blank..];
    }

    private static string Last(string lemma, Func<string, string> inflect)
    {
        var word = lemma.LastIndexOf(' ') + 1;
        return lemma[..word] + inflect(lemma[word..]);
    }
}
