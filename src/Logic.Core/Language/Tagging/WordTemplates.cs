namespace Logic.Language.Tagging;

/// <summary>The features that one word gives, by where it stands. Their scores can be summed once a word.</summary>
internal static class WordTemplates
{
    /// <summary>How many roles there are.</summary>
    public const int Roles = 5;

    /// <summary>At most so many features a word and role.</summary>
    public const int Most = 24;

    public static void Add(WordInfo word, WordRole role, ref FeatureBuffer buffer)
    {
        if (role == WordRole.Current) AddCurrent(word, ref buffer);
        else AddNeighbour(word, (uint)role * 8, ref buffer);
    }

    private static void AddCurrent(WordInfo word, ref FeatureBuffer buffer)
    {
        var shape = (uint)word.Shape;
        buffer.Add(100, 0);
        buffer.Add(101, word.Hash);
        buffer.Add(102, FeatureHash.Mix(word.Hash, shape));
        buffer.Add(103, shape);
        buffer.Add(104, word.ClassesHash);
        buffer.Add(105, FeatureHash.Mix(word.ClassesHash, shape));
        buffer.Add(106, (uint)word.Dominance);
        buffer.Add(107, FeatureHash.Mix(word.ClassesHash, (uint)word.Dominance));
        var lower = word.Lower.AsSpan();
        for (var i = 1; i <= Math.Min(4, lower.Length); i++) buffer.Add(107 + (uint)i, FeatureHash.Of(lower[^i..]));
        for (var i = 1; i <= Math.Min(3, lower.Length); i++) buffer.Add(111 + (uint)i, FeatureHash.Of(lower[..i]));
        if (word.Classes != WordClasses.None) return;
        buffer.Add(115, FeatureHash.Mix(FeatureHash.Of(lower[^Math.Min(3, lower.Length)..]), shape));
        buffer.Add(116, (uint)Math.Min(lower.Length, 12));
        var hyphen = lower.LastIndexOf('-');
        if (hyphen >= 0) buffer.Add(117, FeatureHash.Of(lower[(hyphen + 1)..]));
    }

    private static void AddNeighbour(WordInfo word, uint template, ref FeatureBuffer buffer)
    {
        buffer.Add(template, word.Hash);
        buffer.Add(template + 1, word.ClassesHash);
        buffer.Add(template + 2, (uint)word.Shape);
        if (template > 32 || word.Lower.Length < 2 || template == 16) return;
        buffer.Add(template + 3, FeatureHash.Of(word.Lower.AsSpan()[^2..]));
        buffer.Add(template + 4, (uint)word.Dominance);
    }
}
