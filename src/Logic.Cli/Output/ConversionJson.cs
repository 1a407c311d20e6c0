namespace Logic.Cli.Output;

/// <summary>A text and what it says.</summary>
internal sealed record ConversionJson(
    string Text, bool Success, string? Formula, double Confidence, IReadOnlyList<DiagnosticJson>? Diagnostics);
