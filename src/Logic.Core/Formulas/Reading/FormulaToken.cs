using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>A token of a formula.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a quoted name, the name without quotes.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct FormulaToken(TokenKind Kind, string Text, TextSpan Span)
{
    public bool IsName => Kind is TokenKind.Name or TokenKind.QuotedName;

    public bool IsRelation => Kind is >= TokenKind.Equal and <= TokenKind.GreaterOrEqual;

    public bool IsConnective => Kind is >= TokenKind.And and <= TokenKind.Iff;

    public bool IsQuantifier => Kind is TokenKind.ForAll or TokenKind.Exists or TokenKind.NotExists;

    /// <summary>Whether nothing stands between this token and the next one.</summary>
    public bool Touches(FormulaToken next) => Span.End == next.Span.Start;

    /// <summary>The token as an error message names it.</summary>
    public string Description => Kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.QuotedName => $"the quoted name '{SyntaxFailure.Shorten(Text)}'",
        _ => $"'{SyntaxFailure.Shorten(Text)}'",
    };
}
