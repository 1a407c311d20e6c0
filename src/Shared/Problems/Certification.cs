using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Shared.Problems;

/// <summary>
/// Turns the word of an external prover into evidence where it can: the built-in prover, told which assumptions
/// matter, looks for a proof or a model of its own, and these are checked.
/// </summary>
internal static class Certification
{
    /// <summary>
    /// The result with checked evidence; as it was where there is none within the budget; no answer where the checked
    /// evidence is for the contrary.
    /// </summary>
    public static ProofResult Certify(ProofResult claim, ProofRequest request, TimeSpan budget, CancellationToken cancellationToken)
    {
        if (claim.Verified || !claim.Status.IsConclusive() || budget <= TimeSpan.Zero) return claim;
        var core = claim.Status.IsRefutation() && !claim.UsedAssumptions.IsEmpty
            ? claim.UsedAssumptions
            : [.. Enumerable.Range(0, request.Assumptions.Length)];
        var reduced = request with
        {
            Assumptions = [.. core.Select(i => request.Assumptions[i])],
            Limits = request.Limits with { Time = budget },
        };
        var own = new BuiltInProver().Prove(reduced, cancellationToken);
        if (!own.Verified) return claim;
        if (own.Status.IsModel() && reduced.Assumptions.Length < request.Assumptions.Length) return claim;
        return own.Status.IsRefutation() == claim.Status.IsRefutation() ? Adopt(claim, own, core) : Contradicted(claim, own);
    }

    private static ProofResult Adopt(ProofResult claim, ProofResult own, ImmutableArray<int> core) => claim with
    {
        Status = own.Status,
        Evidence = own.Evidence,
        Verified = true,
        Proof = own.Proof is null ? null : Renumber(own.Proof, core),
        Countermodel = own.Countermodel,
        UsedAssumptions = [.. own.UsedAssumptions.Select(i => core[i])],
        Reason = null,
    };

    private static Proof Renumber(Proof proof, ImmutableArray<int> core) =>
        new([.. proof.Steps.Select(s => s.Assumption is { } index ? s with { Assumption = core[index] } : s)]);

    private static ProofResult Contradicted(ProofResult claim, ProofResult own)
    {
        var message = $"The provers contradict each other: {claim.Prover} said {claim.Status}, but there is checked evidence that it is {own.Status}.";
        return new ProofResult
        {
            Status = SzsStatus.GaveUp,
            Prover = claim.Prover,
            Reason = message,
            Diagnostics = [new Diagnostic(ProvingCodes.Disagreement, DiagnosticSeverity.Error, message, default)],
        };
    }
}
