using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>Why a text is not a formula: where, what was found there, and what was expected instead.</summary>
/// <param name="Span">Where, in the text as given.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in the line, from 1, in UTF-16 units.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What could have stood there.</param>
public sealed record FormulaSyntaxError(TextSpan Span, int Line, int Column, string Found, string Expected)
{
    /// <summary>The code of this error among the diagnostics of the library.</summary>
    public const string Code = "LOGIC2001";

    /// <summary>The error as one sentence.</summary>
    public string Message => $"Line {Line}, column {Column}: found {Found}, expected {Expected}.";

    /// <summary>The error as a diagnostic.</summary>
    public Diagnostic ToDiagnostic() => new(Code, DiagnosticSeverity.Error, Message, Span);

    /// <inheritdoc/>
    public override string ToString() => Message;

    internal static FormulaSyntaxError From(SyntaxFailure failure, string text)
    {
        var before = text.AsSpan(0, Math.Min(failure.Span.Start, text.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - (before.LastIndexOf('\n') + 1) + 1;
        return new FormulaSyntaxError(failure.Span, line, column, failure.Found, failure.Expected);
    }
}
