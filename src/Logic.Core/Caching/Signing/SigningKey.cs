using System.Security.Cryptography;
using System.Text;

namespace Logic.Caching.Signing;

/// <summary>
/// A key that signs entries of shared tiers, or checks their signatures: a secret that all share (HMAC-SHA-256), or a pair
/// on the curve P-256 (ECDSA with SHA-256), of which readers need the public half only. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// An HMAC signs the same bytes the same way each time; ECDSA does not, so that the same finding signed twice is two
/// different entries for a store that names content by its hash.
/// </remarks>
public sealed class SigningKey : IDisposable
{
    /// <summary>The most bytes of an identifier, in UTF-8.</summary>
    public const int MaxIdBytes = 64;

    private const int MinSecretBytes = 16;

    private readonly byte[]? _secret;
    private readonly ECDsa? _pair;
    private readonly Lock _gate = new();

    private SigningKey(string id, byte[]? secret, ECDsa? pair, bool canSign)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (Encoding.UTF8.GetByteCount(id) > MaxIdBytes) throw new ArgumentException($"The identifier of a key has at most {MaxIdBytes} bytes.", nameof(id));
        (Id, _secret, _pair, CanSign) = (id, secret, pair, canSign);
    }

    /// <summary>What entries call the key; readers find it by that. Not secret.</summary>
    public string Id { get; }

    /// <summary>Whether the key can sign; a public key can only check.</summary>
    public bool CanSign { get; }

    /// <summary>A secret that signers and readers share.</summary>
    /// <exception cref="ArgumentException">The identifier is blank or too long, or the secret has fewer than 16 bytes.</exception>
    public static SigningKey Hmac(string id, ReadOnlySpan<byte> secret)
    {
        if (secret.Length < MinSecretBytes) throw new ArgumentException($"The secret has {secret.Length} bytes; allowed: at least {MinSecretBytes}.", nameof(secret));
        return new SigningKey(id, secret.ToArray(), pair: null, canSign: true);
    }

    /// <summary>A pair on the curve P-256, or its public half; it is copied.</summary>
    /// <exception cref="ArgumentException">The identifier is blank or too long, or the key is on another curve.</exception>
    public static SigningKey EcdsaP256(string id, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var half = key.ExportParameters(includePrivateParameters: false);
        if (half.Curve.Oid?.Value != ECCurve.NamedCurves.nistP256.Oid.Value) throw new ArgumentException("The key is on another curve; allowed: P-256.", nameof(key));
        try
        {
            return new SigningKey(id, secret: null, ECDsa.Create(key.ExportParameters(includePrivateParameters: true)), canSign: true);
        }
        catch (CryptographicException)
        {
            return new SigningKey(id, secret: null, ECDsa.Create(half), canSign: false);
        }
    }

    /// <summary>A pair or a public key in PEM (<c>EC PRIVATE KEY</c>, <c>PRIVATE KEY</c> or <c>PUBLIC KEY</c>).</summary>
    /// <exception cref="ArgumentException">There is no such key in the text, or it is on another curve.</exception>
    public static SigningKey FromPem(string id, string pem)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
        }
        catch (CryptographicException exception)
        {
            throw new ArgumentException("The text holds no key on an elliptic curve.", nameof(pem), exception);
        }

        return EcdsaP256(id, key);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pair?.Dispose();
        if (_secret is not null) CryptographicOperations.ZeroMemory(_secret);
    }

    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        if (_secret is not null) return HMACSHA256.HashData(_secret, data);
        // What the platform makes of a key is not promised to be thread-safe.
        lock (_gate) return _pair!.SignData(data, HashAlgorithmName.SHA256);
    }

    internal bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (_secret is not null) return CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(_secret, data), signature);
        lock (_gate) return _pair!.VerifyData(data, signature, HashAlgorithmName.SHA256);
    }
}
