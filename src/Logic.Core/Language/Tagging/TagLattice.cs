namespace Logic.Language.Tagging;

/// <summary>The possible tags of each token of a sentence, cheapest first. A buffer to be used again and again by one thread.</summary>
internal sealed class TagLattice
{
    private TagCost[] costs = new TagCost[64];
    private int[] ends = new int[32];

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

    internal void Clear() => Count = 0;

    internal void Append(ReadOnlySpan<TagCost> tags)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        if (start + tags.Length > costs.Length) Array.Resize(ref costs, Math.Max(costs.Length * 2, start + tags.Length));
        if (Count == ends.Length) Array.Resize(ref ends, ends.Length * 2);
        tags.CopyTo(costs.AsSpan(start));
        ends[Count++] = start + tags.Length;
    }
}
