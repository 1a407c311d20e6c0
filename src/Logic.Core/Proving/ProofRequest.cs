using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving;

/// <summary>A question to a prover: does the goal follow from the assumptions? Free variables are universal.</summary>
/// <param name="Assumptions">What is taken to hold.</param>
/// <param name="Goal">What is to be proved; null asks whether the assumptions are satisfiable.</param>
public sealed record ProofRequest(ImmutableArray<Formula> Assumptions, Formula? Goal)
{
    // Computed when first asked for, and never copied: a copy may get another goal. 0 is not computed yet.
    private int _hash;

    private ProofRequest(ProofRequest original) =>
        (Assumptions, Goal, Limits, WantsMinimalCore) = (original.Assumptions, original.Goal, original.Limits, original.WantsMinimalCore);

    /// <summary>The bounds of the attempt.</summary>
    public ProofLimits Limits { get; init; } = ProofLimits.Default;

    /// <summary>
    /// Whether a proof should rest on a set of assumptions none of which can be left out (as far as the limits allow to
    /// find that). Costs a proof attempt for each assumption that the first proof uses.
    /// </summary>
    public bool WantsMinimalCore { get; init; }

    /// <summary>Whether two requests ask for the same thing in the same words, within the same limits.</summary>
    public bool Equals(ProofRequest? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && WantsMinimalCore == other.WantsMinimalCore
            && Equals(Goal, other.Goal)
            && Limits.Equals(other.Limits)
            && Assumptions.AsSpan().SequenceEqual(other.Assumptions.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        if (_hash != 0) return _hash;
        // Requests that differ in their limits alone are rare.
        var hash = Goal?.GetHashCode() ?? 0;
        foreach (var assumption in Assumptions) hash = HashCode.Combine(hash, assumption);
        return _hash = hash == 0 ? 1 : hash;
    }
}
