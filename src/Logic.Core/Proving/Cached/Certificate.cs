using Logic.Proving.Certificates;

namespace Logic.Proving.Cached;

/// <summary>
/// Between results and envelopes. What comes in is believed only when its proof passes the checker, or its model the
/// evaluation, against the problem that was asked here.
/// </summary>
internal static class Certificate
{
    /// <summary>The envelope of a result whose evidence can be shown; null for one that is somebody's word or no answer.</summary>
    public static ProofEnvelope? Pack(CanonicalProblem problem, ProofResult result) => result switch
    {
        { Verified: true, Evidence: Evidence.Proof, Proof: { } proof } => new ProofEnvelope(
            problem.Key, result.Status, result.Prover, IsModel: false, Renumber(proof, problem.CanonicalOf).ToJson()),
        { Verified: true, Evidence: Evidence.FiniteModel, Countermodel: { } model } => new ProofEnvelope(
            problem.Key, result.Status, result.Prover, IsModel: true, model.ToJson()),
        _ => null,
    };

    /// <summary>The result for the problem; null when the envelope does not prove what it says.</summary>
    public static ProofResult? Open(CanonicalProblem problem, ReadOnlySpan<byte> bytes, TimeProvider time)
    {
        if (ProofEnvelope.Read(bytes, problem.Key) is not { } envelope) return null;
        var result = envelope.IsModel
            ? ModelCertificate.Verify(problem.Request, envelope.Certificate, time)
            : Proved(problem, envelope.Certificate);
        return result?.Status == envelope.Status ? result with { Prover = envelope.Prover } : null;
    }

    /// <summary>The same proof with other numbers for the assumptions.</summary>
    public static Proof Renumber(Proof proof, Func<int, int> number) =>
        new([.. proof.Steps.Select(s => s.Assumption is { } index ? s with { Assumption = number(index) } : s)]);

    private static ProofResult? Proved(CanonicalProblem problem, string json)
    {
        if (!Proof.TryParseJson(json, out var stored)) return null;
        var proof = Spelling.Verify(problem, Renumber(stored, problem.GivenOf));
        if (proof is null) return null;
        return new ProofResult
        {
            Status = StatusOf(problem.Request, proof),
            Prover = "",
            Evidence = Evidence.Proof,
            Verified = true,
            Proof = proof,
            UsedAssumptions = proof.UsedAssumptions,
        };
    }

    private static SzsStatus StatusOf(ProofRequest request, Proof proof) =>
        request.Goal is null ? SzsStatus.Unsatisfiable : proof.UsesGoal ? SzsStatus.Theorem : SzsStatus.ContradictoryAxioms;
}
