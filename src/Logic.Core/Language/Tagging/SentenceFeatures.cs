namespace Logic.Language.Tagging;

/// <summary>All features of a token at once; the tagger itself sums those of single words beforehand.</summary>
internal static class SentenceFeatures
{
    /// <summary>At most so many features a token.</summary>
    public const int Most = (WordTemplates.Roles * WordTemplates.Most) + ContextTemplates.Most;

    /// <summary>Writes the features of a token; returns how many.</summary>
    public static int Collect(ReadOnlySpan<WordInfo> words, int index, SentenceState state, Span<uint> features)
    {
        var buffer = new FeatureBuffer(features);
        for (var role = WordRole.Current; role <= WordRole.SecondNext; role++)
        {
            var at = index + Offset(role);
            if ((uint)at < (uint)words.Length) WordTemplates.Add(words[at], role, ref buffer);
        }

        ContextTemplates.Add(words, index, state, ref buffer);
        return buffer.Count;
    }

    /// <summary>Where the word of a role stands.</summary>
    public static int Offset(WordRole role) => role switch
    {
        WordRole.Previous => -1,
        WordRole.SecondPrevious => -2,
        WordRole.Next => 1,
        WordRole.SecondNext => 2,
        _ => 0,
    };
}
