using System.Text.Json;
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
    JsonElement? Countermodel,
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
        result.Countermodel is { } model ? Parse(model.ToJson()) : null,
        DiagnosticJson.Of(result.Diagnostics));

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
