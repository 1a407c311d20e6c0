using Logic.Formulas.Printing;
using Logic.Reasoning;

namespace Logic.Json;

/// <summary>A sentence of the premises: in which of them (from 0) and where it stands, and how it was read; without a formula it was not.</summary>
internal sealed record PremiseJson(
    int Premise, string Text, int Start, int Length, string? Formula, double Confidence, IReadOnlyList<DiagnosticJson>? Diagnostics)
{
    public static IReadOnlyList<PremiseJson> Of(KnowledgeBase premises, FormulaPrinter printer) =>
        [.. premises.Sentences.Concat(premises.Unread).OrderBy(static s => s.PremiseIndex).ThenBy(static s => s.Span.Start).Select(s => Of(s, printer))];

    private static PremiseJson Of(KnowledgeSentence sentence, FormulaPrinter printer) => new(
        sentence.PremiseIndex,
        sentence.Text,
        sentence.Span.Start,
        sentence.Span.Length,
        sentence.Formula is null ? null : printer.Print(sentence.Formula),
        Math.Round(sentence.Confidence, 3),
        DiagnosticJson.Of(sentence.Diagnostics));
}
