namespace Logic.Language.Tagging;

/// <summary>Names features by numbers of 28 bits: a feature is the hash of its template and values.</summary>
internal static class FeatureHash
{
    private const uint Mask = (1u << 28) - 1;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    public static uint Mix(uint a, uint b)
    {
        var hash = (a ^ (b * 0x9E3779B1u)) * 0x85EBCA77u;
        return hash ^ (hash >> 15);
    }

    /// <summary>The number of a feature.</summary>
    public static uint Feature(uint template, uint value)
    {
        var hash = Mix(template * 0xC2B2AE3Du, value) * 0x27D4EB2Fu;
        return (hash ^ (hash >> 13)) & Mask;
    }
}
