using Logic.Diagnostics;
using Logic.Proving;

namespace Logic.Shared.Processes;

/// <summary>The results for processes that did not get as far as an answer.</summary>
internal static class ProcessAnswers
{
    /// <summary>The program is not installed.</summary>
    public static ProofResult Missing(string prover, string hint) => new()
    {
        Status = SzsStatus.GaveUp,
        Prover = prover,
        Reason = hint,
        Diagnostics = [new Diagnostic(ProvingCodes.ProverMissing, DiagnosticSeverity.Error, hint, default)],
    };

    /// <summary>The result for an end other than <see cref="ProcessEnd.Exited"/>.</summary>
    public static ProofResult Unfinished(string prover, ProcessOutcome outcome) => outcome.End switch
    {
        ProcessEnd.Cancelled => new() { Status = SzsStatus.Cancelled, Prover = prover },
        ProcessEnd.TimedOut => new() { Status = SzsStatus.Timeout, Prover = prover },
        ProcessEnd.OutputTooLarge => GaveUp(prover, "It wrote more than is allowed.", ""),
        ProcessEnd.NotStarted => GaveUp(prover, "It could not be started.", outcome.Error),
        _ => GaveUp(prover, $"It ended with exit code {outcome.ExitCode} and no answer.", outcome.Error.Length > 0 ? outcome.Error : outcome.Output),
    };

    /// <summary>No answer, and what the program last said, shortened.</summary>
    public static ProofResult GaveUp(string prover, string reason, string said) => new()
    {
        Status = SzsStatus.GaveUp,
        Prover = prover,
        Reason = string.IsNullOrWhiteSpace(said) ? reason : $"{reason} It said: {Shorten(said)}",
    };

    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 300 ? line : string.Concat(line.AsSpan(0, 300), "…");
    }
}
