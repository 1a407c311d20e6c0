using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Proving.Certificates;
using Logic.Proving.Models;

namespace Logic.Proving;

/// <summary>What a prover found. Immutable; safe to share between threads.</summary>
public sealed record ProofResult
{
    /// <summary>The outcome.</summary>
    public required SzsStatus Status { get; init; }

    /// <summary>The prover that answered.</summary>
    public required string Prover { get; init; }

    /// <summary>What the answer rests on.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>Whether the evidence was checked here, independently of the search.</summary>
    public bool Verified { get; init; }

    /// <summary>The proof, where the evidence is one.</summary>
    public Proof? Proof { get; init; }

    /// <summary>An interpretation of the request's symbols in which the assumptions hold and the goal does not, where the evidence is one.</summary>
    public FiniteModel? Countermodel { get; init; }

    /// <summary>What an external prover printed as its proof or model, unchecked; null when it printed none.</summary>
    public string? Transcript { get; init; }

    /// <summary>The indices of the assumptions that the proof uses, ascending; empty without a proof.</summary>
    public ImmutableArray<int> UsedAssumptions { get; init; } = [];

    /// <summary>Why there is no answer, or what the answer's claim rests on; null when there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>What is wrong with the problem, where it could not be taken as given.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How long the search took; zero when the answer came from a shared cache, which does not say.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Where the answer was cached, such as <c>memory</c> or <c>redis</c>; null when it was searched for.</summary>
    public string? CacheTier { get; init; }

    /// <summary>Whether the goal was proved (also from contradictory assumptions).</summary>
    public bool IsTheorem => Status is SzsStatus.Theorem or SzsStatus.ContradictoryAxioms;
}
