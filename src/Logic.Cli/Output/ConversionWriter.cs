using System.Globalization;
using Logic.Formulas.Printing;
using Logic.Json;
using Logic.Language.Parsing;
using Logic.Language.Tokens;

namespace Logic.Cli.Output;

/// <summary>Writes conversions: formulas to the output, what there is to say about them to the error stream.</summary>
internal sealed class ConversionWriter(Terminal terminal, FormulaPrinter printer, bool asJson, bool isVerbose)
{
    public async Task WriteAsync(ConversionResult result)
    {
        if (asJson)
        {
            await JsonLines.WriteAsync(terminal.Out, ConversionJson.Of(result, printer)).ConfigureAwait(false);
            return;
        }

        if (result.Formula is { } formula) await terminal.Out.WriteLineAsync(printer.Print(formula)).ConfigureAwait(false);
        if (isVerbose) await terminal.Out.WriteAsync(Details(result)).ConfigureAwait(false);
        foreach (var diagnostic in result.Diagnostics)
            await terminal.Error.WriteLineAsync($"{diagnostic} [{result.Text}]").ConfigureAwait(false);
    }

    private string Details(ConversionResult result)
    {
        using var lines = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var sentence in result.Sentences)
        {
            lines.WriteLine("  " + sentence.Text);
            var tokenized = Tokenizer.Tokenize(sentence.Text);
            lines.WriteLine("    tokens   " + string.Join(" · ", tokenized.SelectMany(s => s.Tokens).Select(t => t.Text)));
            foreach (var tree in tokenized.Select(SentenceParser.Rent().Tree).OfType<string>())
                lines.WriteLine("    tree     " + tree.TrimEnd().ReplaceLineEndings(lines.NewLine + "             "));
            foreach (var reading in sentence.Readings)
                lines.WriteLine($"    {reading.Score.ToString("0.00", CultureInfo.InvariantCulture)}     {printer.Print(reading.Formula)}");
        }

        foreach (var axiom in result.BackgroundAxioms) lines.WriteLine($"  background  {printer.Print(axiom.Formula)}   ({axiom.Reason})");
        return lines.ToString();
    }
}
