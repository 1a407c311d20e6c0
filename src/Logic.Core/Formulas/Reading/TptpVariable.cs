using System.Globalization;

namespace Logic.Formulas.Reading;

/// <summary>
/// Variables in TPTP are upper-case words. <c>x</c> is written <c>X</c>; a name that is not a lower-case word is
/// written as <c>V_</c> and its UTF-16 units in hexadecimal. The mapping is one to one, both ways.
/// </summary>
internal static class TptpVariable
{
    private const string Escape = "V_";

    public static string Encode(string name)
    {
        if (IsWord(name) && char.IsAsciiLetterLower(name[0]) && !name.StartsWith("v_", StringComparison.Ordinal))
            return char.ToUpperInvariant(name[0]) + name[1..];
        if (IsWord(name) && name.StartsWith(Escape, StringComparison.Ordinal) && Unescape(name) is null) return name;
        return Escape + string.Concat(name.Select(c => ((int)c).ToString("x4", CultureInfo.InvariantCulture)));
    }

    public static string Decode(string word)
    {
        if (word.StartsWith(Escape, StringComparison.Ordinal)) return Unescape(word) ?? word;
        return char.ToLowerInvariant(word[0]) + word[1..];
    }

    private static bool IsWord(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    /// <summary>The name that is written as the word; null when <see cref="Encode"/> would not write the word.</summary>
    private static string? Unescape(string word)
    {
        var digits = word[Escape.Length..];
        if (digits.Length == 0 || digits.Length % 4 != 0 || !digits.All(char.IsAsciiHexDigitLower)) return null;
        var name = string.Concat(digits.Chunk(4).Select(unit => (char)ushort.Parse(unit, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        return !string.IsNullOrWhiteSpace(name) && Encode(name) == word ? name : null;
    }
}
