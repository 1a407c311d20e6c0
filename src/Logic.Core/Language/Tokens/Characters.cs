using System.Globalization;
using System.Text;

namespace Logic.Language.Tokens;

/// <summary>The classes of characters that the tokenizer tells apart.</summary>
internal static class Characters
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or 'ʼ' or '`' or '´' or '＇' or '′';

    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂' or '″';

    /// <summary>Hyphens, and the minus sign, which codes have in their place.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '−';

    public static bool IsDash(char c) => IsHyphen(c) || c is '–' or '—' or '―' or '‒';

    public static bool IsFinalMark(char c) => c is '.' or '?' or '!' or '…';

    public static bool IsOpening(char c) => c is '(' or '[' or '{';

    public static bool IsClosing(char c) => c is ')' or ']' or '}';

    /// <summary>White space, control characters and invisible format characters: what is in no token.</summary>
    public static bool IsBlank(char c) =>
        c <= ' ' || (c >= '\u007f' && (char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c)));

    /// <summary>Soft hyphens, joiners and the like.</summary>
    public static bool IsInvisible(char c) =>
        c >= '\u00ad' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>How many chars the letter, digit or combining mark at an index takes; 0 when there is none.</summary>
    public static int WordPartLength(string text, int index)
    {
        if ((uint)index >= (uint)text.Length) return 0;
        var c = text[index];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return char.IsLetterOrDigit(c) || IsMark(char.GetUnicodeCategory(c)) ? 1 : 0;
        return Rune.TryGetRuneAt(text, index, out var rune) && (Rune.IsLetterOrDigit(rune) || IsMark(Rune.GetUnicodeCategory(rune)))
            ? 2
            : 0;
    }

    public static bool IsWordPart(string text, int index) => WordPartLength(text, index) > 0;

    public static bool IsLetter(string text, int index) => (uint)index < (uint)text.Length && char.IsLetter(text, index);

    public static bool IsDigit(string text, int index) => (uint)index < (uint)text.Length && char.IsAsciiDigit(text[index]);

    /// <summary>Whether the character at an index may precede an opening quote or a signed number.</summary>
    public static bool IsStart(string text, int index) =>
        index == 0 || IsBlank(text[index - 1]) || IsOpening(text[index - 1]) || IsDoubleQuote(text[index - 1]) ||
        IsApostrophe(text[index - 1]) || text[index - 1] is '=' or '<' or '>' or '$' or '€' or '£';

    public static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && IsBlank(text[index])) index++;
        return index;
    }

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
