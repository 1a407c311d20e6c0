using System.Globalization;
using Logic.Formulas.Printing;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Reasoning;

namespace Logic.Cli.Output;

/// <summary>A proof attempt for people: the outcome, then the argument or the countermodel.</summary>
internal sealed class ProofText(TextWriter writer, FormulaPrinter printer, bool isVerbose)
{
    public async Task WriteAsync(ProofResult result, string goal, IReadOnlyList<string> assumptions)
    {
        await writer.WriteLineAsync(Headline(result)).ConfigureAwait(false);
        foreach (var diagnostic in result.Diagnostics) await writer.WriteLineAsync("  " + diagnostic).ConfigureAwait(false);
        if (result.Evidence == Evidence.None && result.Diagnostics.IsEmpty && result.Reason is { } reason)
            await writer.WriteLineAsync("  " + reason).ConfigureAwait(false);
        foreach (var step in Steps(result, goal, assumptions))
            await writer.WriteLineAsync($"  {step.Number}. {printer.Print(step.Formula)}   ({step.Reason})").ConfigureAwait(false);
        await ModelText.WriteAsync(writer, "The assumptions hold here and the goal does not:", result.Countermodel).ConfigureAwait(false);
        if (!isVerbose) return;
        var time = result.Elapsed.TotalMilliseconds.ToString("0.###", CultureInfo.InvariantCulture);
        await writer.WriteLineAsync($"  {result.Prover}, {time} ms").ConfigureAwait(false);
    }

    private static IEnumerable<ExplanationStep> Steps(ProofResult result, string goal, IReadOnlyList<string> assumptions)
    {
        if (result.Proof is null) return [];
        var request = new ProofRequest([.. assumptions.Select(FormulaReader.Lenient.Parse)], FormulaReader.Lenient.Parse(goal));
        return Explanation.Of(request, result).Steps;
    }

    private static string Headline(ProofResult result) => result.Evidence == Evidence.None
        ? result.Status.ToString()
        : $"{result.Status} ({Words(result.Evidence)}{(result.Verified ? ", checked" : "")})";

    private static string Words(Evidence evidence) => evidence switch
    {
        Evidence.Proof => "by proof",
        Evidence.FiniteModel => "by a finite model",
        Evidence.Saturation => "by a search that is complete",
        _ => "by a claim",
    };
}
