using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Logic.Caching;

namespace Logic.Proving.Cached;

/// <summary>
/// What a shared tier holds: status and certificate of one problem, without time or place, so that the same finding has
/// the same bytes everywhere. Layout: magic (4 bytes), version, kind, status, length of the prover's name (1 each), key (32),
/// SHA-256 of all the rest (32), prover's name (UTF-8), certificate (JSON, UTF-8).
/// </summary>
/// <param name="Key">The problem.</param>
/// <param name="Status">What is said to be known of it.</param>
/// <param name="Prover">Who found it, for display.</param>
/// <param name="IsModel">Whether the certificate is a finite model; otherwise it is a proof.</param>
/// <param name="Certificate">The certificate as JSON.</param>
internal sealed record ProofEnvelope(CacheKey Key, SzsStatus Status, string Prover, bool IsModel, string Certificate)
{
    /// <summary>Goes up when older readers could misread a newer entry; an entry of another version is a miss.</summary>
    public const byte Version = 1;

    private const uint Magic = 0x4C474350; // LGCP
    private const int KeyAt = 8;
    private const int DigestAt = KeyAt + CacheKey.Size;
    private const int HeaderSize = DigestAt + SHA256.HashSizeInBytes;
    private const int MaxNameBytes = 64;

    // Invalid UTF-8 throws: no replacement character makes two byte strings one text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] ToBytes()
    {
        var name = Prover.Length <= MaxNameBytes / 3 ? Prover : Prover[..(MaxNameBytes / 3)];
        var nameBytes = Encoding.UTF8.GetByteCount(name);
        var bytes = new byte[HeaderSize + nameBytes + Utf8.GetByteCount(Certificate)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Magic);
        bytes[4] = Version;
        bytes[5] = IsModel ? (byte)1 : (byte)0;
        bytes[6] = (byte)Status;
        bytes[7] = (byte)nameBytes;
        Key.CopyTo(bytes.AsSpan(KeyAt));
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(HeaderSize));
        Utf8.GetBytes(Certificate, bytes.AsSpan(HeaderSize + nameBytes));
        Digest(bytes, bytes.AsSpan(DigestAt, SHA256.HashSizeInBytes));
        return bytes;
    }

    /// <summary>The envelope for the key; null when the bytes are none: too short, damaged, of another version, about something else.</summary>
    public static ProofEnvelope? Read(ReadOnlySpan<byte> bytes, CacheKey key)
    {
        if (bytes.Length < HeaderSize || BinaryPrimitives.ReadUInt32BigEndian(bytes) != Magic || bytes[4] != Version) return null;
        if (bytes[5] > 1 || !Enum.IsDefined((SzsStatus)bytes[6]) || bytes[7] > MaxNameBytes || bytes.Length < HeaderSize + bytes[7]) return null;
        Span<byte> expected = stackalloc byte[CacheKey.Size];
        key.CopyTo(expected);
        if (!bytes.Slice(KeyAt, CacheKey.Size).SequenceEqual(expected)) return null;
        Digest(bytes, expected);
        if (!bytes.Slice(DigestAt, SHA256.HashSizeInBytes).SequenceEqual(expected)) return null;
        try
        {
            var name = Utf8.GetString(bytes.Slice(HeaderSize, bytes[7]));
            var certificate = Utf8.GetString(bytes[(HeaderSize + bytes[7])..]);
            return new ProofEnvelope(key, (SzsStatus)bytes[6], name, bytes[5] == 1, certificate);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void Digest(ReadOnlySpan<byte> bytes, Span<byte> digest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes[..DigestAt]);
        hash.AppendData(bytes[HeaderSize..]);
        hash.GetHashAndReset(digest);
    }
}
