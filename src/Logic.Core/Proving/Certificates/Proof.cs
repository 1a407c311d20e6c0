using System.Collections.Immutable;

namespace Logic.Proving.Certificates;

/// <summary>
/// A refutation of assumptions and negated goal, as a list of steps each of which follows from earlier ones by a named
/// rule; the last step is ⊥. A proof is data: nothing is believed of it until <see cref="ProofChecker"/> has checked it
/// against the request. Immutable; safe to share between threads.
/// </summary>
public sealed class Proof
{
    /// <summary>Creates a proof from its steps; premises are indices into them.</summary>
    public Proof(ImmutableArray<ProofStep> steps)
    {
        Steps = steps;
        UsedAssumptions = [.. steps.Where(s => s.Assumption is not null).Select(s => s.Assumption!.Value).Distinct().Order()];
        UsesGoal = steps.Any(s => s.Rule == ProofRule.NegatedGoal);
    }

    /// <summary>The steps, premises before conclusions.</summary>
    public ImmutableArray<ProofStep> Steps { get; }

    /// <summary>The indices of the assumptions that occur, ascending.</summary>
    public ImmutableArray<int> UsedAssumptions { get; }

    /// <summary>Whether the negated goal occurs; without it the assumptions alone are contradictory.</summary>
    public bool UsesGoal { get; }

    /// <summary>The proof as numbered lines.</summary>
    public override string ToString() => Export.ProofTextWriter.Write(this);
}
