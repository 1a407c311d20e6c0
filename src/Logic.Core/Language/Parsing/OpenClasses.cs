using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Language.Tagging;

namespace Logic.Language.Parsing;

/// <summary>How an analysis of an open-class word enters the grammar: category, features, and the tags that mean it.</summary>
internal static class OpenClasses
{
    public static IEnumerable<(string Category, ulong Features, PennTag[] Tags)> Entries(WordAnalysis analysis) => analysis.Pos switch
    {
        PartOfSpeech.Noun => Nouns(analysis),
        PartOfSpeech.Verb => Verbs(analysis.Inflection),
        PartOfSpeech.Adjective => Adjectives(analysis.Inflection),
        PartOfSpeech.Adverb => [("Adv", Features.Positive, AdverbTags)],
        _ => [],
    };

    public static NounKind Kind(WordAnalysis analysis)
    {
        var features = analysis.NounFeatures;
        var kind = NounKind.None;
        if (features.HasFlag(NounFeatures.Person)) kind |= NounKind.Person;
        // A noun that was never counted may well be meant in another sense than its first.
        if (analysis.Frequency == 0 && features.HasFlag(NounFeatures.Person)) kind |= NounKind.Thing;
        if (features.HasFlag(NounFeatures.Relational)) kind |= NounKind.Relational;
        if (IsMeasure(analysis)) kind |= NounKind.Measure;
        if (features.HasFlag(NounFeatures.Male)) kind |= NounKind.Male;
        if (features.HasFlag(NounFeatures.Female)) kind |= NounKind.Female;
        if (features.HasFlag(NounFeatures.Animal)) kind |= NounKind.Animal;
        if (features.HasFlag(NounFeatures.Mass) && !features.HasFlag(NounFeatures.Countable)) kind |= NounKind.Mass;
        if (features.HasFlag(NounFeatures.Countable) && !features.HasFlag(NounFeatures.Mass)) kind |= NounKind.Count;
        return kind;
    }

    // Two meters are a length; two primes are two numbers.
    private static bool IsMeasure(WordAnalysis analysis) =>
        (analysis.NounFeatures & (NounFeatures.Measure | NounFeatures.Time)) != 0 && analysis.Lemma is not ("prime" or "integer" or "number" or "digit" or "numeral" or "fraction");

    private static IEnumerable<(string, ulong, PennTag[])> Nouns(WordAnalysis analysis)
    {
        var features = Features.Case;
        if ((analysis.NounFeatures & NounFeatures.Time) != 0) features |= Features.Time;
        if (IsMeasure(analysis)) features |= Features.Measure;
        if (analysis.Inflection.HasFlag(Inflection.Singular)) yield return ("N", features | Features.Singular, SingularTags);
        if (analysis.Inflection.HasFlag(Inflection.Plural)) yield return ("N", features | Features.Plural, PluralTags);
    }

    private static IEnumerable<(string, ulong, PennTag[])> Verbs(Inflection inflection)
    {
        if (inflection.HasFlag(Inflection.Base)) yield return ("V", Features.Present | Features.Finite | Features.Bare | Features.Plural | Features.First | Features.Second, BaseTags);
        if (inflection.HasFlag(Inflection.ThirdSingular)) yield return ("V", Features.Present | Features.Finite | Features.Singular, ThirdTags);
        if (inflection.HasFlag(Inflection.Past)) yield return ("V", Features.Past | Features.Finite | Features.Agreement, PastTags);
        if (inflection.HasFlag(Inflection.PastParticiple)) yield return ("V", Features.En | Features.Agreement, ParticipleTags);
        if (inflection.HasFlag(Inflection.PresentParticiple)) yield return ("V", Features.Ing | Features.Agreement, IngTags);
    }

    private static IEnumerable<(string, ulong, PennTag[])> Adjectives(Inflection inflection)
    {
        if (inflection.HasFlag(Inflection.Positive)) yield return ("A", Features.Positive, AdjectiveTags);
        if (inflection.HasFlag(Inflection.Comparative)) yield return ("A", Features.Comparative, ComparativeTags);
        if (inflection.HasFlag(Inflection.Superlative)) yield return ("A", Features.Superlative, SuperlativeTags);
    }

    private static readonly PennTag[] SingularTags = [PennTag.NN];
    private static readonly PennTag[] PluralTags = [PennTag.NNS];
    private static readonly PennTag[] BaseTags = [PennTag.VB, PennTag.VBP];
    private static readonly PennTag[] ThirdTags = [PennTag.VBZ];
    private static readonly PennTag[] PastTags = [PennTag.VBD];
    private static readonly PennTag[] ParticipleTags = [PennTag.VBN];
    private static readonly PennTag[] IngTags = [PennTag.VBG];
    private static readonly PennTag[] AdjectiveTags = [PennTag.JJ];
    private static readonly PennTag[] ComparativeTags = [PennTag.JJR, PennTag.RBR];
    private static readonly PennTag[] SuperlativeTags = [PennTag.JJS, PennTag.RBS];
    private static readonly PennTag[] AdverbTags = [PennTag.RB, PennTag.RBR];
}
