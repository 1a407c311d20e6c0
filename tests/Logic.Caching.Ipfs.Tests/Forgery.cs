using System.Security.Cryptography;
using System.Text;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>
/// Envelopes changed by somebody who knows their layout: magic (4), version, kind, status, length of name (1 each), key (32),
/// digest of the rest (32), name, certificate.
/// </summary>
internal static class Forgery
{
    private const int KeyAt = 8;
    private const int DigestAt = 40;
    private const int HeaderSize = 72;

    public static byte[] WithKey(byte[] envelope, CacheKey key) => Change(envelope, bytes => key.CopyTo(bytes.AsSpan(KeyAt)));

    public static byte[] WithVersion(byte[] envelope, byte version) => Change(envelope, bytes => bytes[4] = version);

    public static byte[] WithByte(byte[] envelope, int at, byte value) => Change(envelope, bytes => bytes[at] = value);

    public static byte[] WithCertificate(byte[] envelope, Func<string, string> change)
    {
        var at = HeaderSize + envelope[7];
        var certificate = change(Encoding.UTF8.GetString(envelope.AsSpan(at)));
        return Change([.. envelope[..at], .. Encoding.UTF8.GetBytes(certificate)], static _ => { });
    }

    /// <summary>Changes a copy and makes its digest right again.</summary>
    private static byte[] Change(byte[] envelope, Action<byte[]> change)
    {
        var bytes = envelope.ToArray();
        change(bytes);
        SHA256.HashData([.. bytes[..DigestAt], .. bytes[HeaderSize..]]).CopyTo(bytes, DigestAt);
        return bytes;
    }
}
