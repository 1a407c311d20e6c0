using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Logic.Caching;

/// <summary>
/// The SHA-256 of what an entry is about. Tiers use it as a name and know nothing of what it was computed from.
/// Immutable and compared by value.
/// </summary>
public readonly record struct CacheKey
{
    /// <summary>The number of bytes of a key.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private CacheKey(ReadOnlySpan<byte> hash)
    {
        _first = BinaryPrimitives.ReadUInt64BigEndian(hash);
        _second = BinaryPrimitives.ReadUInt64BigEndian(hash[8..]);
        _third = BinaryPrimitives.ReadUInt64BigEndian(hash[16..]);
        _fourth = BinaryPrimitives.ReadUInt64BigEndian(hash[24..]);
    }

    /// <summary>The key of a content.</summary>
    public static CacheKey Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(content, hash);
        return new CacheKey(hash);
    }

    /// <summary>The key in another name space: HMAC-SHA-256 of this one, so that names tell nothing without the secret.</summary>
    public CacheKey Under(ReadOnlySpan<byte> secret)
    {
        Span<byte> bytes = stackalloc byte[Size];
        Span<byte> hash = stackalloc byte[Size];
        CopyTo(bytes);
        HMACSHA256.HashData(secret, bytes, hash);
        return new CacheKey(hash);
    }

    /// <summary>Writes the 32 bytes of the key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is less room.</exception>
    public void CopyTo(Span<byte> destination)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(destination.Length, Size, nameof(destination));
        BinaryPrimitives.WriteUInt64BigEndian(destination, _first);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], _second);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], _third);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], _fourth);
    }

    /// <summary>The key as 64 hexadecimal digits in lower case.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
