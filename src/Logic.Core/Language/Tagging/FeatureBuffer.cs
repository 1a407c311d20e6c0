namespace Logic.Language.Tagging;

/// <summary>Collects the features of one token.</summary>
internal ref struct FeatureBuffer(Span<uint> features)
{
    private readonly Span<uint> features = features;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Features => features[..Count];

    public void Add(uint template, uint value) => features[Count++] = FeatureHash.Feature(template, value);

    public void Clear() => Count = 0;
}
