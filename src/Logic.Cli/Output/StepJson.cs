using Logic.Formulas.Printing;
using Logic.Reasoning;

namespace Logic.Cli.Output;

internal sealed record StepJson(int Number, string Formula, string Reason, string? Sentence)
{
    public static StepJson Of(ExplanationStep step, FormulaPrinter printer) =>
        new(step.Number, printer.Print(step.Formula), step.Reason, step.Sentence);
}
