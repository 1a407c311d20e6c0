namespace Logic.Language.Lexicon;

/// <summary>The prepositions that verbs, adjectives and nouns choose, each a bit of a mask.</summary>
internal static class Prepositions
{
    private static readonly string[] All =
    [
        "about", "against", "as", "at", "by", "for", "from", "in", "into", "of", "off", "on", "onto", "over", "through", "to", "towards",
        "under", "upon", "with", "between", "among", "across", "after", "around", "before", "behind", "without",
    ];

    /// <summary>The bit of a preposition in lower case; 0 when it is not among them.</summary>
    public static uint Bit(string preposition)
    {
        var index = Array.IndexOf(All, preposition == "toward" ? "towards" : preposition);
        return index < 0 ? 0 : 1u << index;
    }
}
