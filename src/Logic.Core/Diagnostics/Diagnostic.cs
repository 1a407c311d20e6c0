namespace Logic.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>The result stands, but rests on a guess.</summary>
    Warning,

    /// <summary>There is no result.</summary>
    Error,
}

/// <summary>What the library has to say about a place in the input: what happened, where, and what was expected.</summary>
/// <param name="Code">A stable identifier, such as <c>LOGIC1001</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Span">Where, in the text the caller gave.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, TextSpan Span)
{
    /// <summary>The diagnostic as one line: <c>error LOGIC1001 at 4..9: …</c>.</summary>
    public override string ToString() =>
        $"{Severity.ToString().ToLowerInvariant()} {Code} at {Span.Start}..{Span.End}: {Message}";
}
