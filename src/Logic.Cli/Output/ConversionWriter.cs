using Logic.Formulas.Printing;

namespace Logic.Cli.Output;

/// <summary>Writes conversions: formulas to the output, what there is to say about them to the error stream.</summary>
internal sealed class ConversionWriter(Terminal terminal, FormulaPrinter printer, bool asJson, bool isVerbose)
{
    public async Task WriteAsync(string text, ConversionResult result)
    {
        if (asJson)
        {
            await JsonLines.WriteAsync(terminal.Out, ToJson(text, result)).ConfigureAwait(false);
            return;
        }

        if (isVerbose) await terminal.Out.WriteLineAsync(text).ConfigureAwait(false);
        if (result.Formula is { } formula) await terminal.Out.WriteLineAsync(printer.Print(formula)).ConfigureAwait(false);
        foreach (var diagnostic in result.Diagnostics)
            await terminal.Error.WriteLineAsync($"{diagnostic} [{text}]").ConfigureAwait(false);
    }

    private ConversionJson ToJson(string text, ConversionResult result) => new(
        text,
        result.Success,
        result.Formula is null ? null : printer.Print(result.Formula),
        Math.Round(result.Confidence, 3),
        DiagnosticJson.Of(result.Diagnostics));
}
