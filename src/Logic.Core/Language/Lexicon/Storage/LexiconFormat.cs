namespace Logic.Language.Lexicon.Storage;

/// <summary>
/// The dictionary file, little-endian: magic; number of frame masks (16 bits) and of noun feature masks (16 bits); the masks
/// (32 and 16 bits each); the offsets of the buckets (32 bits each, one more than buckets); the buckets. A bucket holds the
/// entries whose keys hash to it: length of the key, key in UTF-8, length of the body, body (see <see cref="LexiconEntry"/>).
/// It is read where the loader mapped it, so that loading costs nothing.
/// </summary>
internal static class LexiconFormat
{
    /// <summary>The first four bytes.</summary>
    public const uint Magic = 0x3157474C;

    /// <summary>How many buckets there are; a power of two.</summary>
    public const int Buckets = 1 << 14;

    /// <summary>The bucket of a key: FNV-1a, folded.</summary>
    public static int Bucket(ReadOnlySpan<byte> key)
    {
        var hash = 2166136261u;
        foreach (var b in key) hash = (hash ^ b) * 16777619u;
        return (int)((hash ^ (hash >> 14) ^ (hash >> 28)) & (Buckets - 1));
    }
}
