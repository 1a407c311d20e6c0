using Logic.Diagnostics;

namespace Logic.Json;

/// <summary>What there is to say about a place in a text; <c>start</c> and <c>length</c> count UTF-16 units.</summary>
internal sealed record DiagnosticJson(string Code, string Severity, string Message, int Start, int Length)
{
    public static IReadOnlyList<DiagnosticJson>? Of(IEnumerable<Diagnostic> diagnostics)
    {
        var list = diagnostics.Select(static d =>
            new DiagnosticJson(d.Code, d.Severity.ToString(), d.Message, d.Span.Start, d.Span.Length)).ToList();
        return list.Count > 0 ? list : null;
    }
}
