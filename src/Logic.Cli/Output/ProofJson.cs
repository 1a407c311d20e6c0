using Logic.Proving;

namespace Logic.Cli.Output;

/// <summary>A proof attempt.</summary>
internal sealed record ProofJson(
    string Status,
    string Prover,
    string Evidence,
    bool Verified,
    IReadOnlyList<int> UsedAssumptions,
    string? Reason,
    double Milliseconds,
    IReadOnlyList<DiagnosticJson>? Diagnostics)
{
    public static ProofJson Of(ProofResult result) => new(
        result.Status.ToString(),
        result.Prover,
        result.Evidence.ToString(),
        result.Verified,
        result.UsedAssumptions,
        result.Reason,
        Math.Round(result.Elapsed.TotalMilliseconds, 3),
        DiagnosticJson.Of(result.Diagnostics));
}
