using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Logic.Caching;

/// <summary>
/// A value of the distributed cache as a tier holds it. Layout: magic (4 bytes), when it ends in ticks UTC or 0, how long it
/// lives unread in ticks or 0 (8 each), SHA-256 over the key and all the rest (32), the value.
/// </summary>
/// <param name="End">When it ends; null for never.</param>
/// <param name="Sliding">How long it lives unread; null for no such bound.</param>
/// <param name="Payload">The value.</param>
internal sealed record DistributedBox(DateTimeOffset? End, TimeSpan? Sliding, ReadOnlyMemory<byte> Payload)
{
    private const uint Magic = 0x4C474442; // LGDB
    private const int DigestAt = 20;
    private const int PayloadAt = DigestAt + SHA256.HashSizeInBytes;

    /// <summary>The box under a key; null when the bytes are none: damaged, or about another key.</summary>
    public static DistributedBox? Read(ReadOnlyMemory<byte> bytes, CacheKey key)
    {
        var span = bytes.Span;
        if (span.Length < PayloadAt || BinaryPrimitives.ReadUInt32BigEndian(span) != Magic) return null;
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Digest(span, key, digest);
        if (!digest.SequenceEqual(span[DigestAt..PayloadAt])) return null;
        var (end, sliding) = (BinaryPrimitives.ReadInt64BigEndian(span[4..]), BinaryPrimitives.ReadInt64BigEndian(span[12..]));
        return new DistributedBox(
            end == 0 ? null : new DateTimeOffset(end, TimeSpan.Zero), sliding == 0 ? null : TimeSpan.FromTicks(sliding), bytes[PayloadAt..]);
    }

    public byte[] ToBytes(CacheKey key)
    {
        var bytes = new byte[PayloadAt + Payload.Length];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Magic);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(4), End?.UtcTicks ?? 0);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(12), Sliding?.Ticks ?? 0);
        Payload.CopyTo(bytes.AsMemory(PayloadAt));
        Digest(bytes, key, bytes.AsSpan(DigestAt, SHA256.HashSizeInBytes));
        return bytes;
    }

    /// <summary>How long it lives from now, unless it is read; null for ever.</summary>
    public TimeSpan? LifetimeAt(DateTimeOffset now) => (End - now, Sliding) switch
    {
        ({ } left, { } sliding) => left < sliding ? left : sliding,
        var (left, sliding) => left ?? sliding,
    };

    private static void Digest(ReadOnlySpan<byte> bytes, CacheKey key, Span<byte> digest)
    {
        Span<byte> name = stackalloc byte[CacheKey.Size];
        key.CopyTo(name);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(name);
        hash.AppendData(bytes[..DigestAt]);
        hash.AppendData(bytes[PayloadAt..]);
        hash.GetHashAndReset(digest);
    }
}
