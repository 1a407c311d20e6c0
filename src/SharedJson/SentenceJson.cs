using Logic.Formulas.Printing;

namespace Logic.Json;

/// <summary>A sentence, where it stands in the text, and its readings, the chosen one first.</summary>
internal sealed record SentenceJson(string Text, int Start, int Length, string? Fol, double Confidence, IReadOnlyList<ReadingJson> Readings)
{
    public static SentenceJson Of(SentenceConversion sentence, FormulaPrinter printer) => new(
        sentence.Text,
        sentence.Span.Start,
        sentence.Span.Length,
        sentence.Formula is null ? null : printer.Print(sentence.Formula),
        Math.Round(sentence.Confidence, 3),
        [.. sentence.Readings.Select(r => new ReadingJson(printer.Print(r.Formula), Math.Round(r.Score, 3)))]);
}
