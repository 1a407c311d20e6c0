namespace Logic.Language.Tagging;

/// <summary>The features that several words, or words and the tags before, give together.</summary>
internal static class ContextTemplates
{
    /// <summary>At most so many features a token.</summary>
    public const int Most = 24;

    public static void Add(ReadOnlySpan<WordInfo> words, int index, SentenceState state, ref FeatureBuffer buffer)
    {
        var word = words[index];
        var previous = index > 0 ? words[index - 1] : null;
        var next = index + 1 < words.Length ? words[index + 1] : null;
        AddHistory(state, word, next, ref buffer);
        AddWords(word, previous, next, ref buffer);
        var clause = Clauses.VerbAhead(words, index) + (state.HasVerb ? 4u : 0u);
        buffer.Add(220, FeatureHash.Mix(word.ClassesHash, clause));
        buffer.Add(221, FeatureHash.Mix((uint)word.Dominance, clause));
        buffer.Add(222, (clause * 64) + (uint)state.Tag);
        if (next is null) buffer.Add(223, FeatureHash.Mix(word.ClassesHash, clause + (8u * (uint)state.Tag)));
        if (previous is not null) return;
        buffer.Add(224, (uint)word.Shape);
        buffer.Add(225, FeatureHash.Mix(word.ClassesHash, (uint)word.Shape));
        buffer.Add(226, FeatureHash.Mix((uint)word.Dominance, next?.ClassesHash ?? 1));
    }

    private static void AddHistory(SentenceState state, WordInfo word, WordInfo? next, ref FeatureBuffer buffer)
    {
        var one = (uint)state.Tag;
        var two = one + (64 * (uint)state.SecondTag);
        buffer.Add(200, one);
        buffer.Add(201, two);
        buffer.Add(202, FeatureHash.Mix(word.Hash, one));
        buffer.Add(203, FeatureHash.Mix(word.ClassesHash, one));
        buffer.Add(204, FeatureHash.Mix(word.ClassesHash, two));
        buffer.Add(205, FeatureHash.Mix(next?.Hash ?? 1, one));
        buffer.Add(206, FeatureHash.Mix(FeatureHash.Mix(next?.ClassesHash ?? 1, word.ClassesHash), one));
        buffer.Add(207, FeatureHash.Mix((uint)word.Dominance, one));
        buffer.Add(208, FeatureHash.Mix((uint)word.Shape, one));
    }

    private static void AddWords(WordInfo word, WordInfo? previous, WordInfo? next, ref FeatureBuffer buffer)
    {
        buffer.Add(210, FeatureHash.Mix(previous?.Hash ?? 1, word.Hash));
        buffer.Add(211, FeatureHash.Mix(word.Hash, next?.Hash ?? 1));
        buffer.Add(212, FeatureHash.Mix(previous?.ClassesHash ?? 1, word.ClassesHash));
        buffer.Add(213, FeatureHash.Mix(word.ClassesHash, next?.ClassesHash ?? 1));
        buffer.Add(214, FeatureHash.Mix(word.Hash, next?.ClassesHash ?? 1));
        buffer.Add(215, FeatureHash.Mix(previous?.Hash ?? 1, word.ClassesHash));
        buffer.Add(216, FeatureHash.Mix(FeatureHash.Mix(previous?.ClassesHash ?? 1, word.ClassesHash), next?.ClassesHash ?? 1));
    }
}
