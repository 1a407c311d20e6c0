using System.Text.Json;
using Logic.Formulas.Printing;
using Logic.Proving;
using Logic.Reasoning;

namespace Logic.Json;

/// <summary>A proof attempt.</summary>
internal sealed record ProofJson(
    string Status,
    string Prover,
    string Evidence,
    bool Verified,
    IReadOnlyList<int> UsedAssumptions,
    string? Reason,
    double Milliseconds,
    string? Cache,
    JsonElement? Countermodel,
    IReadOnlyList<DiagnosticJson>? Diagnostics)
{
    /// <summary>The argument in steps; where an answer has it already, it is not repeated here.</summary>
    public IReadOnlyList<StepJson>? Explanation { get; init; }

    /// <summary>The complete proof, as <c>Proof.TryParseJson</c> reads it; only where it was asked for.</summary>
    public JsonElement? Certificate { get; init; }

    public static ProofJson Of(ProofResult result) => new(
        result.Status.ToString(),
        result.Prover,
        result.Evidence.ToString(),
        result.Verified,
        result.UsedAssumptions,
        result.Reason,
        Math.Round(result.Elapsed.TotalMilliseconds, 3),
        result.CacheTier,
        result.Countermodel is { } model ? Parse(model.ToJson()) : null,
        DiagnosticJson.Of(result.Diagnostics));

    /// <summary>The attempt with its argument, and with the certificate if wanted.</summary>
    public static ProofJson Of(ProofResult result, Explanation explanation, FormulaPrinter printer, bool withCertificate) => Of(result) with
    {
        Explanation = StepJson.Of(explanation, printer),
        Certificate = withCertificate && result.Proof is { } proof ? Parse(proof.ToJson()) : null,
    };

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 4_096 });
        return document.RootElement.Clone();
    }
}
