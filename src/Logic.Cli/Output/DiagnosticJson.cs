using Logic.Diagnostics;

namespace Logic.Cli.Output;

internal sealed record DiagnosticJson(string Code, string Severity, string Message, int Start, int Length)
{
    public static IReadOnlyList<DiagnosticJson>? Of(IEnumerable<Diagnostic> diagnostics)
    {
        var list = diagnostics.Select(static d =>
            new DiagnosticJson(d.Code, d.Severity.ToString(), d.Message, d.Span.Start, d.Span.Length)).ToList();
        return list.Count > 0 ? list : null;
    }
}
