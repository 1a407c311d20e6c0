using Logic.Formulas.Printing;

namespace Logic.Json;

/// <summary>A text and what it says.</summary>
internal sealed record ConversionJson(
    string Text,
    bool Success,
    string? Fol,
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
        AxiomJson.Of(result.BackgroundAxioms, printer),
        DiagnosticJson.Of(result.Diagnostics));
}
