using Logic.Diagnostics;

namespace Logic.Proving.Portfolio;

/// <summary>One result out of several.</summary>
internal static class Verdicts
{
    private static readonly SzsStatus[] Telling = [SzsStatus.InputError, SzsStatus.Cancelled, SzsStatus.Timeout, SzsStatus.ResourceOut, SzsStatus.GaveUp];

    /// <summary>No prover had an answer: the most telling status, and what each had to say.</summary>
    public static ProofResult Unanswered(List<ProofResult> results) =>
        results.MinBy(static r => Array.IndexOf(Telling, r.Status))! with { Prover = "portfolio", Reason = Explain(results) };

    /// <summary>Only one prover had an answer, so nothing was cross-checked.</summary>
    public static ProofResult Alone(ProofResult answer, List<ProofResult> results) =>
        answer with { Reason = "Not cross-checked. " + Explain(results) };

    /// <summary>The answer with the best evidence where they agree.</summary>
    public static ProofResult Compare(List<ProofResult> answers)
    {
        var best = answers.Find(static a => a.Verified) ?? answers[0];
        if (answers.TrueForAll(a => a.Status.IsRefutation() == best.Status.IsRefutation())) return best;
        var message = "The provers contradict each other: " + Explain(answers);
        return new ProofResult
        {
            Status = SzsStatus.GaveUp,
            Prover = "portfolio",
            Reason = message,
            Diagnostics = [new Diagnostic(ProvingCodes.Disagreement, DiagnosticSeverity.Error, message, default)],
        };
    }

    private static string Explain(List<ProofResult> results) =>
        string.Join(" ", results.Select(static r => r.Reason is null ? $"{r.Prover}: {r.Status}." : $"{r.Prover}: {r.Status} ({r.Reason.TrimEnd('.')})."));
}
