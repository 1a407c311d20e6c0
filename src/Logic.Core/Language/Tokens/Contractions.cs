namespace Logic.Language.Tokens;

/// <summary>Opens contractions. Works on words with straight apostrophes.</summary>
internal static class Contractions
{
    private static readonly Dictionary<string, string> Stems = new()
    {
        ["ca"] = "can", ["wo"] = "will", ["sha"] = "shall", ["ai"] = "is",
    };

    private static readonly HashSet<string> WithoutApostrophe = ["dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "couldnt", "wouldnt", "shouldnt"];

    private static readonly (string Ending, string Word)[] Endings =
        [("n't", "not"), ("'s", "'s"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "'d")];

    /// <summary>Splits the last part off a contracted word.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="stem">What the rest stands for; null when it is as written.</param>
    /// <param name="word">What the ending stands for.</param>
    /// <param name="length">How many characters the ending has; 0 when the word is no contraction.</param>
    public static bool TrySplit(string lower, out string? stem, out string word, out int length)
    {
        (stem, word, length) = (null, "", 0);
        if (lower is "cannot") (word, length) = ("not", 3);
        else if (lower is "let's") (word, length) = ("us", 2);
        else if (WithoutApostrophe.Contains(lower)) (word, length) = ("not", 2);
        else if (lower.Contains('\'', StringComparison.Ordinal)) SplitEnding(lower, out stem, out word, out length);
        return length > 0;
    }

    private static void SplitEnding(string lower, out string? stem, out string word, out int length)
    {
        foreach (var (ending, meaning) in Endings)
        {
            if (lower.Length <= ending.Length || !lower.EndsWith(ending, StringComparison.Ordinal)) continue;
            (word, length) = (meaning, ending.Length);
            Stems.TryGetValue(lower[..^length], out stem);
            if (meaning != "not") stem = null;
            return;
        }

        (stem, word, length) = (null, "", 0);
    }
}
