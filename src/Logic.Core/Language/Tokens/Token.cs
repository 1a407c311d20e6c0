using Logic.Diagnostics;

namespace Logic.Language.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes or dots: <c>cold-blooded</c>, <c>O'Neil</c>, <c>U.S.</c>, <c>L-2021</c>.</summary>
    Word,

    /// <summary>Digits: <c>18</c>, <c>5,000</c>, <c>3.5</c>; <see cref="Token.Number"/> has the value.</summary>
    Number,

    /// <summary>A sign: comma, stop, quote, bracket, dollar, percent.</summary>
    Sign,
}

/// <summary>
/// One token with its place in the text as the caller gave it. Contractions are opened (<c>doesn't</c> is <c>does</c> +
/// <c>not</c>, <c>John's</c> is <c>John</c> + <c>'s</c>); each part keeps the span of its own characters.
/// </summary>
/// <param name="Text">As written, contractions opened, quotes and apostrophes made straight.</param>
/// <param name="Lower">The text in lower case (invariant).</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands in the original text.</param>
/// <param name="Number">The value of a number, written in digits; null otherwise.</param>
internal sealed record Token(string Text, string Lower, TokenKind Kind, TextSpan Span, decimal? Number = null)
{
    /// <summary>Whether the first character is an upper-case letter.</summary>
    public bool IsCapitalized => Text.Length > 0 && char.IsUpper(Text[0]);
}
