using System.Collections.Immutable;
using Logic.Proving.Models;

namespace Logic.Proving;

/// <summary>What a slice of search brought.</summary>
/// <param name="State">Where the engine stands.</param>
internal sealed record SearchOutcome(SearchState State)
{
    public static SearchOutcome Running { get; } = new(SearchState.Running);

    public static SearchOutcome Saturated { get; } = new(SearchState.Saturated);

    public static SearchOutcome Exhausted { get; } = new(SearchState.Exhausted);

    /// <summary>With <see cref="SearchState.Refuted"/>: the inferences; the last one's conclusion is the empty clause.</summary>
    public ImmutableArray<Inference> Refutation { get; init; } = [];

    /// <summary>With <see cref="SearchState.ModelFound"/>: a model of the clauses, still to be evaluated in the formulas.</summary>
    public FiniteModel? Model { get; init; }

    public static SearchOutcome ModelFound(FiniteModel model) => new(SearchState.ModelFound) { Model = model };

    public static SearchOutcome Refuted(ImmutableArray<Inference> refutation) =>
        new(SearchState.Refuted) { Refutation = refutation };
}
