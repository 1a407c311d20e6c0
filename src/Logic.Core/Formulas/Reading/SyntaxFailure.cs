using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>
/// Ends the reading of a text from wherever the error was met. It never leaves this folder: the readers turn it into
/// a <see cref="FormulaSyntaxError"/>.
/// </summary>
internal sealed class SyntaxFailure(TextSpan span, string found, string expected) : Exception
{
    private const int LongestQuotation = 40;

    public TextSpan Span { get; } = span;

    public string Found { get; } = found;

    public string Expected { get; } = expected;

    public static SyntaxFailure At(FormulaToken token, string expected) => new(token.Span, token.Description, expected);

    /// <summary>Cuts a quotation short, so that a message never repeats a whole input.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= LongestQuotation) return text;
        var cut = char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation;
        return text[..cut] + "…";
    }
}
