namespace Logic.Proving.Cached;

/// <summary>An answer in memory, with the problem as it was given when the answer was found. Immutable but for being outdated.</summary>
internal sealed class Remembered(CanonicalProblem problem, ProofResult result)
{
    private volatile bool _isOutdated;

    public ProofResult Result => result;

    /// <summary>Whether the answer was removed or replaced; other spellings of the problem may still lead to it.</summary>
    public bool IsOutdated => _isOutdated;

    private bool IsDecided => result.Status is not (SzsStatus.Timeout or SzsStatus.ResourceOut or SzsStatus.GaveUp);

    public void Outdate() => _isOutdated = true;

    /// <summary>Whether the answer holds for a request with these limits: no answer within a budget says nothing of a larger one.</summary>
    public bool HoldsFor(ProofLimits limits) =>
        IsDecided || (limits.Time <= problem.Request.Limits.Time && limits.MemoryBytes <= problem.Request.Limits.MemoryBytes);

    /// <summary>The answer in the words and the numbering of another request with the same key.</summary>
    public ProofResult For(CanonicalProblem other)
    {
        if (ReferenceEquals(problem, other) || result.Proof is null || SaysTheSame(other.Request)) return result;
        var renumbered = Certificate.Renumber(result.Proof, i => other.GivenOf(problem.CanonicalOf(i)));
        // Both were checked when found; this is to fit the words, and keeps the old ones where they do not fit.
        var proof = Spelling.Verify(other, renumbered) ?? renumbered;
        return result with { Proof = proof, UsedAssumptions = proof.UsedAssumptions };
    }

    private bool SaysTheSame(ProofRequest other) =>
        Equals(problem.Request.Goal, other.Goal) && problem.Request.Assumptions.AsSpan().SequenceEqual(other.Assumptions.AsSpan());
}
