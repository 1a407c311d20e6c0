using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs;

/// <summary>
/// A content identifier of IPFS: how content is read, and its hash. Compared by its bytes, so the same content has one
/// identifier whatever base a node writes it in. Immutable.
/// </summary>
/// <remarks>Layout of version 1: version, codec, hash function, length of the hash (each a varint), hash. Version 0 is the
/// hash alone (SHA-256 of a dag-pb node). See the CID specification of multiformats.</remarks>
[JsonConverter(typeof(CidJson))]
public sealed class Cid : IEquatable<Cid>
{
    private const int MaxText = 128;
    private const int HashSize = SHA256.HashSizeInBytes;

    // Version 1, codec raw (0x55), SHA-256 (0x12), 32 bytes of hash.
    private static readonly byte[] RawHeader = [0x01, 0x55, 0x12, HashSize];
    private readonly byte[] _bytes;

    private Cid(byte[] bytes) => _bytes = bytes;

    /// <summary>The version, 0 or 1.</summary>
    public int Version => IsVersion0(_bytes) ? 0 : 1;

    /// <summary>Whether it names plain bytes by their SHA-256, as entries of the cache are named.</summary>
    public bool IsRaw => _bytes.Length == RawHeader.Length + HashSize && _bytes.AsSpan().StartsWith(RawHeader);

    /// <summary>The identifier of plain bytes: version 1, codec raw, SHA-256.</summary>
    public static Cid OfRaw(ReadOnlySpan<byte> content)
    {
        var bytes = new byte[RawHeader.Length + HashSize];
        RawHeader.CopyTo(bytes, 0);
        SHA256.HashData(content, bytes.AsSpan(RawHeader.Length));
        return new Cid(bytes);
    }

    /// <summary>Reads an identifier in base32 (<c>bafk…</c>) or base58 (<c>Qm…</c>, <c>zb2…</c>).</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Cid Parse(string text) =>
        TryParse(text, out var cid) ? cid : throw new FormatException("No content identifier; allowed: base32 (bafk…) or base58 (Qm…, z…).");

    /// <summary>Reads an identifier; false when the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Cid? cid)
    {
        cid = text is { Length: > 1 and <= MaxText } && Decode(text) is { } bytes && (IsVersion0(bytes) == IsBareText(text)) && IsWhole(bytes)
            ? new Cid(bytes)
            : null;
        return cid is not null;
    }

    /// <summary>Base32 for version 1, base58 for version 0.</summary>
    public override string ToString() => Version == 0 ? Multibase.ToBase58(_bytes) : "b" + Multibase.ToBase32(_bytes);

    /// <inheritdoc/>
    public bool Equals(Cid? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Cid);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    private static byte[]? Decode(string text) => text[0] switch
    {
        'b' => Multibase.FromBase32(text.AsSpan(1)),
        'z' => Multibase.FromBase58(text.AsSpan(1)),
        _ when IsBareText(text) => Multibase.FromBase58(text),
        _ => null,
    };

    // Version 0 is written without a letter for its base.
    private static bool IsBareText(string text) => text.Length == 46 && text.StartsWith("Qm", StringComparison.Ordinal);

    private static bool IsVersion0(ReadOnlySpan<byte> bytes) => bytes is [0x12, HashSize, ..] && bytes.Length == 2 + HashSize;

    private static bool IsWhole(ReadOnlySpan<byte> bytes)
    {
        if (IsVersion0(bytes)) return true;
        return ReadNumber(ref bytes) == 1 && ReadNumber(ref bytes) >= 0 && ReadNumber(ref bytes) >= 0 && ReadNumber(ref bytes) == bytes.Length;
    }

    /// <summary>An unsigned varint of at most four bytes; −1 when there is none.</summary>
    private static int ReadNumber(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0;
        for (var i = 0; i < 4 && i < bytes.Length; i++)
        {
            number |= (bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] >= 0x80) continue;
            bytes = bytes[(i + 1)..];
            return number;
        }

        return -1;
    }
}
