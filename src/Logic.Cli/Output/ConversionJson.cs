using Logic.Formulas.Printing;

namespace Logic.Cli.Output;

/// <summary>A text and what it says.</summary>
internal sealed record ConversionJson(
    string Text,
    bool Success,
    string? Formula,
    double Confidence,
    IReadOnlyList<SentenceJson> Sentences,
    IReadOnlyList<AxiomJson>? BackgroundAxioms,
    IReadOnlyList<DiagnosticJson>? Diagnostics)
{
    public static ConversionJson Of(ConversionResult result, FormulaPrinter printer) => new(
        result.Text,
        result.Success,
        result.Formula is null ? null : printer.Print(result.Formula),
        Math.Round(result.Confidence, 3),
        [.. result.Sentences.Select(s => SentenceJson.Of(s, printer))],
        result.BackgroundAxioms.IsEmpty ? null : [.. result.BackgroundAxioms.Select(a => new AxiomJson(printer.Print(a.Formula), a.Reason))],
        DiagnosticJson.Of(result.Diagnostics));
}
