using Logic.Formulas.Printing;
using Logic.Reasoning;

namespace Logic.Cli.Output;

/// <summary>An answer for people: the verdict, the numbered steps, what was not read.</summary>
internal static class AnswerText
{
    public static async Task WriteAsync(TextWriter writer, Answer answer, FormulaPrinter printer, bool isVerbose)
    {
        await writer.WriteLineAsync(Words(answer.Verdict)).ConfigureAwait(false);
        if (answer.Formula is not null && isVerbose)
            await writer.WriteLineAsync($"  asked: {printer.Print(answer.Formula)}").ConfigureAwait(false);
        foreach (var step in answer.Explanation.Steps) await writer.WriteLineAsync("  " + Line(step, printer)).ConfigureAwait(false);
        if (answer.Explanation.Conclusion.Length > 0)
            await writer.WriteLineAsync("  " + answer.Explanation.Conclusion).ConfigureAwait(false);
        if (answer.Verdict == Verdict.Unknown)
        {
            await ModelText.WriteAsync(writer, "Here it does not hold:", answer.Proof?.Countermodel).ConfigureAwait(false);
            await ModelText.WriteAsync(writer, "Here it holds:", answer.Refutation?.Countermodel).ConfigureAwait(false);
        }

        if (answer.UnreadPremises) await writer.WriteLineAsync("Some premises were not read:").ConfigureAwait(false);
        foreach (var diagnostic in answer.Diagnostics) await writer.WriteLineAsync("  " + diagnostic).ConfigureAwait(false);
    }

    private static string Line(ExplanationStep step, FormulaPrinter printer)
    {
        var formula = printer.Print(step.Formula);
        return step.Sentence is null
            ? $"{step.Number}. {formula}   ({step.Reason})"
            : $"{step.Number}. {step.Sentence}   {formula}";
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.InconsistentPremises => "The premises contradict each other.",
        _ => verdict.ToString(),
    };
}
