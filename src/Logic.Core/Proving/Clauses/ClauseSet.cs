using System.Collections.Immutable;
using Logic.Proving.Certificates;

namespace Logic.Proving.Clauses;

/// <summary>
/// A proof request as clauses: unsatisfiable exactly when the goal follows (without a goal: when the assumptions have
/// no model). Each clause knows the step that introduces it, so a refutation of the clauses becomes a proof.
/// </summary>
internal sealed class ClauseSet
{
    public ClauseSet(ImmutableArray<ProofStep> steps, ImmutableArray<ClauseOrigin> origins, ImmutableArray<Clause> clauses)
    {
        Steps = steps;
        Origins = origins;
        Clauses = clauses;
    }

    /// <summary>The clauses. Different numerals are different values; engines build that in.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>For each clause, where it comes from.</summary>
    public ImmutableArray<ClauseOrigin> Origins { get; }

    /// <summary>Every step of clausification, in order; premises refer to earlier steps.</summary>
    public ImmutableArray<ProofStep> Steps { get; }
}
