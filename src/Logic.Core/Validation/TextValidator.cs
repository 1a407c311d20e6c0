using System.Globalization;
using Logic.Diagnostics;

namespace Logic.Validation;

/// <summary>
/// Looks at a text before any work is done on it: size, valid UTF-16, control characters, markup and code. One pass,
/// linear in the length.
/// </summary>
internal static class TextValidator
{
    /// <summary>What is wrong first; null when the text may be read.</summary>
    public static Diagnostic? Check(string text, TextLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > limits.MaxSize) return TooLong(text, limits);
        if (string.IsNullOrWhiteSpace(text))
            return Error(DiagnosticCodes.EmptyInput, "The text is empty.", 0, text.Length);
        return CheckCharacters(text) ?? (limits.RefuseSuspicious ? SuspiciousPatterns.Find(text) : null);
    }

    private static Diagnostic TooLong(string text, TextLimits limits)
    {
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The text has {text.Length:#,0} characters; MaxInputSize allows {limits.MaxSize:#,0}.");
        return Error(DiagnosticCodes.InputTooLong, message, limits.MaxSize, text.Length - limits.MaxSize);
    }

    private static Diagnostic? CheckCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(character))
                return Error(DiagnosticCodes.InvalidUtf16, $"Half a surrogate pair (U+{(int)character:X4}) stands alone.", i, 1);
            else if (char.IsControl(character) && character is not ('\t' or '\n' or '\r'))
                return Error(DiagnosticCodes.ControlCharacter, $"A control character (U+{(int)character:X4}).", i, 1);
        }

        return null;
    }

    private static Diagnostic Error(string code, string message, int start, int length) =>
        new(code, DiagnosticSeverity.Error, message, new TextSpan(start, length));
}
