using System.Numerics;

namespace Logic.Caching.Ipfs;

/// <summary>The two ways in which CIDs are written: base32 in lower case (RFC 4648, no padding) and base58 of Bitcoin.</summary>
internal static class Multibase
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz234567";
    private const string Base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    public static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + 4) / 5];
        var (buffer, bits, at) = (0, 0, 0);
        foreach (var value in bytes)
        {
            buffer = ((buffer << 8) | value) & 0xFFF;
            for (bits += 8; bits >= 5; bits -= 5) text[at++] = Base32[(buffer >> (bits - 5)) & 31];
        }

        if (bits > 0) text[at] = Base32[(buffer << (5 - bits)) & 31];
        return new string(text);
    }

    /// <summary>The bytes; null when the text is no base32 or its last digit has bits that stand for nothing.</summary>
    public static byte[]? FromBase32(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length * 5 / 8];
        var (buffer, bits, at) = (0, 0, 0);
        foreach (var c in text)
        {
            var digit = Base32.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return null;
            buffer = ((buffer << 5) | digit) & 0xFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes[at++] = (byte)(buffer >> bits);
        }

        return bits < 5 && (buffer & ((1 << bits) - 1)) == 0 ? bytes : null;
    }

    public static string ToBase58(ReadOnlySpan<byte> bytes)
    {
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        var digits = new Stack<char>();
        for (; !number.IsZero; number /= 58) digits.Push(Base58[(int)(number % 58)]);
        var zeros = bytes.Length - bytes.TrimStart((byte)0).Length;
        return new string('1', zeros) + string.Concat(digits);
    }

    /// <summary>The bytes; null when the text is no base58.</summary>
    public static byte[]? FromBase58(ReadOnlySpan<char> text)
    {
        var number = BigInteger.Zero;
        foreach (var c in text)
        {
            var digit = Base58.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) return null;
            number = (number * 58) + digit;
        }

        var zeros = text.Length - text.TrimStart('1').Length;
        return [.. new byte[zeros], .. number.IsZero ? [] : number.ToByteArray(isUnsigned: true, isBigEndian: true)];
    }
}
