using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Certificates;

/// <summary>One line of a proof.</summary>
/// <param name="Rule">Why it holds.</param>
/// <param name="Formula">What it says; free variables are universal.</param>
/// <param name="Premises">The earlier steps it rests on.</param>
public sealed record ProofStep(ProofRule Rule, Formula Formula, ImmutableArray<ProofPremise> Premises)
{
    /// <summary>The index of the assumption that an <see cref="ProofRule.Assumption"/> step quotes; null for other steps.</summary>
    public int? Assumption { get; init; }
}
