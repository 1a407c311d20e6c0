using System.Security.Cryptography;

namespace Logic.Caching.Ipfs;

/// <summary>
/// Hides entries from whoever has not the secret: names by HMAC-SHA-256, contents by AES-256-GCM. The nonce is derived from the
/// content (as in SIV, RFC 5297, and by HMAC-SHA-256), so that the same entry has the same block and identifier whoever
/// writes it; equality of entries is all that this shows. Layout: magic and version (5 bytes), nonce (12), tag (16),
/// ciphertext; magic, version and name are authenticated too, so an entry is of no use under another name. Thread-safe.
/// </summary>
internal sealed class EntryCipher
{
    /// <summary>How many bytes longer a sealed entry is.</summary>
    public const int Overhead = 5 + NonceSize + TagSize;

    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int NonceAt = 5;
    private const int TagAt = NonceAt + NonceSize;
    private const int KeySize = 32;

    private readonly byte[] _nameKey;
    private readonly byte[] _contentKey;
    private readonly byte[] _nonceKey;

    public EntryCipher(byte[] secret)
    {
        _nameKey = Derive(secret, "logic ipfs name 1"u8);
        _contentKey = Derive(secret, "logic ipfs content 1"u8);
        _nonceKey = Derive(secret, "logic ipfs nonce 1"u8);
    }

    private static ReadOnlySpan<byte> Magic => "LGCE\u0001"u8;

    /// <summary>The name of an entry.</summary>
    public CacheKey NameOf(CacheKey key) => key.Under(_nameKey);

    public byte[] Seal(CacheKey name, ReadOnlySpan<byte> content)
    {
        var bytes = new byte[Overhead + content.Length];
        Magic.CopyTo(bytes);
        var associated = Associated(name);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _nonceKey);
        hash.AppendData(associated);
        hash.AppendData(content);
        hash.GetHashAndReset().AsSpan(0, NonceSize).CopyTo(bytes.AsSpan(NonceAt));
        using var aes = new AesGcm(_contentKey, TagSize);
        aes.Encrypt(bytes.AsSpan(NonceAt, NonceSize), content, bytes.AsSpan(Overhead), bytes.AsSpan(TagAt, TagSize), associated);
        return bytes;
    }

    /// <summary>The content; null when it was not sealed under this name with this secret, or was changed since.</summary>
    public byte[]? Open(CacheKey name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Overhead || !bytes.StartsWith(Magic)) return null;
        var content = new byte[bytes.Length - Overhead];
        try
        {
            using var aes = new AesGcm(_contentKey, TagSize);
            aes.Decrypt(bytes.Slice(NonceAt, NonceSize), bytes[Overhead..], bytes.Slice(TagAt, TagSize), content, Associated(name));
            return content;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] Associated(CacheKey name)
    {
        var bytes = new byte[Magic.Length + CacheKey.Size];
        Magic.CopyTo(bytes);
        name.CopyTo(bytes.AsSpan(Magic.Length));
        return bytes;
    }

    private static byte[] Derive(byte[] secret, ReadOnlySpan<byte> purpose)
    {
        var key = new byte[KeySize];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, key, salt: [], purpose);
        return key;
    }
}
