using System.Text;

namespace Logic.Fuzzer.Inputs;

/// <summary>Between bytes, which fuzzers change, and texts.</summary>
internal static class InputText
{
    /// <summary>The bytes as UTF-8; what is none becomes half a surrogate pair, so that invalid texts are met as well.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Replace('\uFFFD', '\uDC80');

    /// <summary>The text as UTF-8.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
