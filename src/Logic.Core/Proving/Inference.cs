using System.Collections.Immutable;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;

namespace Logic.Proving;

/// <summary>
/// A clause that an engine derived. Premises are numbered through: 0 … n−1 are the clauses of the
/// <see cref="ClauseSet"/>, n + k is inference k of the same refutation.
/// </summary>
/// <param name="Rule">A rule between clauses: resolution, superposition, unit propagation, ….</param>
/// <param name="Conclusion">The clause that follows.</param>
/// <param name="Premises">What it follows from, with the instances used.</param>
internal sealed record Inference(ProofRule Rule, Clause Conclusion, ImmutableArray<ProofPremise> Premises);
