namespace Logic.Language.Tagging;

/// <summary>The possible tags of each token of a sentence, cheapest first. A buffer to be used again and again by one thread.</summary>
internal sealed class TagLattice
{
    private TagCost[] costs = new TagCost[64];
    private int[] ends = new int[32];
    private WordInfo[] words = new WordInfo[32];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The tags of a token, cheapest first; at least one.</summary>
    public ReadOnlySpan<TagCost> this[int token]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)token, (uint)Count);
            var start = token == 0 ? 0 : ends[token - 1];
            return costs.AsSpan(start, ends[token] - start);
        }
    }

    /// <summary>Forgets all tags; gives room for the words of a sentence.</summary>
    internal Span<WordInfo> Start(int length)
    {
        (Count, ends[0]) = (0, 0);
        if (words.Length < length) words = new WordInfo[length * 2];
        return words.AsSpan(0, length);
    }

    /// <summary>Adds a tag to the token that is being filled, in its place by cost.</summary>
    internal void Add(PennTag tag, float cost)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        if (Count == ends.Length) Array.Resize(ref ends, ends.Length * 2);
        var end = Math.Max(ends[Count], start);
        if (end == costs.Length) Array.Resize(ref costs, costs.Length * 2);
        var at = end;
        for (; at > start && costs[at - 1].Cost > cost; at--) costs[at] = costs[at - 1];
        costs[at] = new TagCost(tag, cost);
        ends[Count] = end + 1;
    }

    /// <summary>Closes a token.</summary>
    internal void Next()
    {
        Count++;
        if (Count < ends.Length) ends[Count] = 0;
    }
}
