using System.Collections.Immutable;

namespace Logic.Proving.Certificates;

/// <summary>
/// The use of an earlier step in a later one: which step, and the instance of it. A variable without a binding stands
/// for itself. Under <see cref="ProofRule.Skolemization"/> the bindings give the witness of each existential variable.
/// </summary>
/// <param name="Step">The number of the step that is used.</param>
/// <param name="Bindings">What its variables stand for.</param>
public readonly record struct ProofPremise(int Step, ImmutableArray<Binding> Bindings)
{
    /// <summary>The step as it stands, without an instance.</summary>
    public ProofPremise(int step)
        : this(step, [])
    {
    }
}
