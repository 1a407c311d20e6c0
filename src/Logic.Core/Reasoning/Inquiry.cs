using Logic.Formulas;
using Logic.Proving;

namespace Logic.Reasoning;

/// <summary>
/// Questions put to a prover about one theory, in an open world: does a hypothesis follow, does its negation follow, and if
/// both, do the premises contradict each other?
/// </summary>
internal sealed class Inquiry(Theory theory, IProver prover, ProofLimits limits, bool closedWorld, bool hasUnread)
{
    public Theory Theory { get; } = theory;

    /// <summary>
    /// The answer, and the inquiry that gave it: this one, or where defeasible axioms contradict the premises, one without those.
    /// </summary>
    public async ValueTask<(Answer Answer, Inquiry By)> SettleAsync(Formula hypothesis, CancellationToken cancellationToken)
    {
        var inquiry = this;
        while (true)
        {
            var answer = await inquiry.AnswerAsync(hypothesis, cancellationToken).ConfigureAwait(false);
            if (inquiry.Theory.Without(answer) is not { } consistent) return (answer, inquiry);
            inquiry = With(consistent);
        }
    }

    /// <summary>The same about another theory.</summary>
    public Inquiry With(Theory other) => new(other, prover, limits, closedWorld, hasUnread);

    public async ValueTask<Answer> AnswerAsync(Formula hypothesis, CancellationToken cancellationToken)
    {
        var proof = await ProveAsync(hypothesis, cancellationToken).ConfigureAwait(false);
        if (proof.Status == SzsStatus.ContradictoryAxioms) return Inconsistent(hypothesis, proof, refutation: null, proof);
        var refutation = await ProveAsync(Formula.Not(hypothesis), cancellationToken).ConfigureAwait(false);
        if (refutation.Status == SzsStatus.ContradictoryAxioms) return Inconsistent(hypothesis, proof, refutation, refutation);
        if (proof.IsTheorem && refutation.IsTheorem)
        {
            var contradiction = await ProveAsync(goal: null, cancellationToken).ConfigureAwait(false);
            return Inconsistent(hypothesis, proof, refutation, contradiction);
        }

        return new Answer
        {
            Verdict = Judge(proof, refutation),
            Formula = hypothesis,
            Proof = proof,
            Refutation = refutation,
        };
    }

    /// <summary>What is found from the premises that were read stands; that nothing is found does not.</summary>
    private Verdict Judge(ProofResult proof, ProofResult refutation)
    {
        if (proof.IsTheorem) return Verdict.True;
        if (refutation.IsTheorem) return Verdict.False;
        if (hasUnread || proof.Status != SzsStatus.CounterSatisfiable) return Verdict.Undetermined;
        if (closedWorld) return Verdict.False;
        return refutation.Status == SzsStatus.CounterSatisfiable ? Verdict.Unknown : Verdict.Undetermined;
    }

    private static Answer Inconsistent(Formula hypothesis, ProofResult proof, ProofResult? refutation, ProofResult contradiction) => new()
    {
        Verdict = Verdict.InconsistentPremises,
        Formula = hypothesis,
        Proof = proof,
        Refutation = refutation,
        Contradiction = contradiction,
    };

    private ValueTask<ProofResult> ProveAsync(Formula? goal, CancellationToken cancellationToken) =>
        prover.ProveAsync(new ProofRequest(Theory.Assumptions, goal) { Limits = limits }, cancellationToken);
}
