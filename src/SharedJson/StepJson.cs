using Logic.Formulas.Printing;
using Logic.Reasoning;

namespace Logic.Json;

/// <summary>A step of an argument; <c>from</c> has the numbers of the steps it follows from.</summary>
internal sealed record StepJson(int Number, string Formula, string Reason, string? Sentence, IReadOnlyList<int> From)
{
    public static IReadOnlyList<StepJson>? Of(Explanation explanation, FormulaPrinter printer) => explanation.Steps.IsEmpty
        ? null
        : [.. explanation.Steps.Select(s => new StepJson(s.Number, printer.Print(s.Formula), s.Reason, s.Sentence, s.From))];
}
