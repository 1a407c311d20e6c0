using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Language.Tagging;

namespace Logic.Language.Preferences;

/// <summary>
/// The features of one use of a rule. All are local to it (the rule, the heads and the lengths of the two daughters), so that
/// they can be weighed while the chart is filled. Attachment by head, preposition and class with back-off: Hindle and Rooth
/// 1993, Collins and Brooks 1995.
/// </summary>
internal static class LocalFeatures
{
    /// <summary>The most features of one use.</summary>
    public const int Most = 8;

    private const uint RuleTemplate = 1, Word = 2, WordClass = 3, WordLemma = 4, Lemma = 5, Distance = 6, Classes = 7, Lengths = 8, Governed = 9, GovernedClasses = 10, SameHead = 11;

    /// <summary>The feature of a rule, named by its text.</summary>
    public static uint Rule(string source) => FeatureHash.Feature(RuleTemplate, FeatureHash.Of(source));

    /// <summary>The features that depend on words, for which a treebank gives counts.</summary>
    /// <param name="key">The choice.</param>
    /// <param name="takesWord">Whether the attached word matters.</param>
    /// <param name="head">What it is attached to.</param>
    /// <param name="attached">What is attached.</param>
    /// <param name="other">What a preposition that is attached governs; the pronoun of a relative clause.</param>
    /// <param name="features">Gets at most six features.</param>
    public static int Lexical(uint key, bool takesWord, Word? head, Word? attached, Word? other, Span<uint> features)
    {
        var count = 0;
        var word = FeatureHash.Mix(key, takesWord && attached is not null ? attached.LemmaHash : takesWord || other is null ? 0 : other.LemmaHash);
        if (takesWord) features[count++] = FeatureHash.Feature(Word, word);
        features[count++] = FeatureHash.Feature(WordClass, FeatureHash.Mix(word, Class(head)));
        if (takesWord && other is not null)
        {
            var both = FeatureHash.Mix(word, Class(other));
            features[count++] = FeatureHash.Feature(Governed, both);
            features[count++] = FeatureHash.Feature(GovernedClasses, FeatureHash.Mix(both, Class(head)));
        }

        if (head is null || head.PartOfSpeech == PartOfSpeech.ProperNoun) return count;
        if (takesWord) features[count++] = FeatureHash.Feature(WordLemma, FeatureHash.Mix(word, head.LemmaHash));
        features[count++] = FeatureHash.Feature(Lemma, FeatureHash.Mix(key, head.LemmaHash));
        return count;
    }

    /// <summary>How far what is attached begins behind the head, in tokens, coarsely.</summary>
    public static uint Far(uint key, int distance)
    {
        uint bucket = distance switch { <= 1 => 1, 2 => 2, 3 => 3, <= 5 => 4, <= 8 => 5, _ => 6 };
        return FeatureHash.Feature(Distance, FeatureHash.Mix(key, bucket));
    }

    /// <summary>How alike joined conjuncts are: the classes of their heads and the difference of their lengths.</summary>
    public static int Joined(uint key, Word? first, Word? other, int difference, Span<uint> features)
    {
        features[0] = FeatureHash.Feature(Classes, FeatureHash.Mix(FeatureHash.Mix(key, Class(first)), Class(other)));
        features[1] = FeatureHash.Feature(Lengths, FeatureHash.Mix(key, (uint)(Math.Clamp(difference, -6, 6) + 6) / 2));
        if (first is null || other is null || first.LemmaHash != other.LemmaHash) return 2;
        features[2] = FeatureHash.Feature(SameHead, key);
        return 3;
    }

    /// <summary>A coarse class of words: what a noun denotes, what form a verb has.</summary>
    public static uint Class(Word? word)
    {
        const NounKind Kinds = NounKind.Person | NounKind.Measure | NounKind.Mass | NounKind.Relational | NounKind.Animal;
        return word switch
        {
            null => 0u,
            { Number: not null } => 128u,
            { Meaning: not null, PartOfSpeech: PartOfSpeech.Noun } => IsPerson(word.Lemma) ? 130u : 129u,
            { PartOfSpeech: PartOfSpeech.Noun } => 256u + (uint)(word.Kind & Kinds),
            { PartOfSpeech: PartOfSpeech.Verb } => 512u + VerbForm(word.Features),
            _ => 1u + (uint)word.PartOfSpeech,
        };
    }

    // Everyone, nobody: not in the dictionary of nouns.
    private static bool IsPerson(string pronoun) =>
        pronoun.EndsWith("one", StringComparison.Ordinal) || pronoun.EndsWith("body", StringComparison.Ordinal) || pronoun is "those" or "who";

    private static uint VerbForm(ulong features) =>
        (features & Features.Finite) != 0 ? 1u : (features & Features.En) != 0 ? 2u : (features & Features.Ing) != 0 ? 3u : 4u;
}
