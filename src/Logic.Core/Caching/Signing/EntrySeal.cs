using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Text;

namespace Logic.Caching.Signing;

/// <summary>
/// Puts a signature around the bytes of an entry, and takes it off again. Layout: magic (4 bytes), version, length of the
/// key's identifier (1 each), length of the signature (2), identifier (UTF-8), signature, content. Signed is all but the
/// signature. Which key an entry names decides how it is checked; the entry has no say in that. Thread-safe.
/// </summary>
internal sealed class EntrySeal
{
    private const uint Magic = 0x4C474353; // LGCS
    private const byte Version = 1;
    private const int HeaderSize = 8;

    private readonly SigningKey? _signer;
    private readonly FrozenDictionary<string, SigningKey>? _trusted;

    /// <exception cref="ArgumentException">The key cannot sign, two keys have one identifier, or there is no key at all.</exception>
    public EntrySeal(SigningOptions? options)
    {
        if (options is null) return;
        if (options.Key is { CanSign: false }) throw new ArgumentException("Signing.Key is a public key, which cannot sign; put it under Signing.Trusted.");
        SigningKey[] keys = options.Key is { } own ? [own, .. options.Trusted.Where(k => !ReferenceEquals(k, own))] : [.. options.Trusted];
        if (keys.Length == 0) throw new ArgumentException("Signing has no key; allowed: a Key, or at least one under Trusted.");
        if (keys.DistinctBy(static k => k.Id).Count() != keys.Length) throw new ArgumentException("Two keys of Signing have the same identifier.");
        _signer = options.Key;
        _trusted = keys.ToFrozenDictionary(static k => k.Id, StringComparer.Ordinal);
    }

    /// <summary>The content with a signature; as it is when nobody signs here.</summary>
    public byte[] Close(byte[] content)
    {
        if (_signer is null) return content;
        var id = Encoding.UTF8.GetBytes(_signer.Id);
        var signature = _signer.Sign(Signed(id, content));
        var bytes = new byte[HeaderSize + id.Length + signature.Length + content.Length];
        WriteHeader(bytes, id);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(6), (ushort)signature.Length);
        signature.CopyTo(bytes, HeaderSize + id.Length);
        content.CopyTo(bytes, bytes.Length - content.Length);
        return bytes;
    }

    /// <summary>
    /// Takes the signature off; false when one is demanded here and the bytes have none that is trusted and fits. Where none
    /// is demanded, signatures are not looked at.
    /// </summary>
    public bool TryOpen(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> content)
    {
        content = bytes;
        if (bytes.Length < HeaderSize || BinaryPrimitives.ReadUInt32BigEndian(bytes) != Magic) return _trusted is null;
        var signatureAt = HeaderSize + bytes[5];
        var contentAt = signatureAt + BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]);
        if (bytes[4] != Version || bytes.Length < contentAt) return false;
        content = bytes[contentAt..];
        if (_trusted is null) return true;
        var id = bytes[HeaderSize..signatureAt];
        return _trusted.TryGetValue(Encoding.UTF8.GetString(id), out var key) && key.Verify(Signed(id, content), bytes[signatureAt..contentAt]);
    }

    private static byte[] Signed(ReadOnlySpan<byte> id, ReadOnlySpan<byte> content)
    {
        var signed = new byte[HeaderSize + id.Length + content.Length];
        WriteHeader(signed, id);
        content.CopyTo(signed.AsSpan(HeaderSize + id.Length));
        return signed;
    }

    private static void WriteHeader(Span<byte> bytes, ReadOnlySpan<byte> id)
    {
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Magic);
        bytes[4] = Version;
        bytes[5] = (byte)id.Length;
        id.CopyTo(bytes[HeaderSize..]);
    }
}
