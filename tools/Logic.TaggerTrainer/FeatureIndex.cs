namespace Logic.TaggerTrainer;

/// <summary>The features that are frequent enough to be learned, each with the number of its row.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> counts = [];
    private readonly Dictionary<uint, int> rows = [];

    public int Count => rows.Count;

    /// <summary>The features, in the order of their rows.</summary>
    public uint[] Keys()
    {
        var keys = new uint[rows.Count];
        foreach (var (key, row) in rows) keys[row] = key;
        return keys;
    }

    public void Observe(ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
    }

    public void Freeze(int cutoff)
    {
        foreach (var (feature, count) in counts.OrderBy(pair => pair.Key))
            if (count >= cutoff) rows.Add(feature, rows.Count);
        counts.Clear();
    }

    public int Write(ReadOnlySpan<uint> features, Span<int> target)
    {
        var count = 0;
        foreach (var feature in features)
            if (rows.TryGetValue(feature, out var row)) target[count++] = row;
        return count;
    }
}
