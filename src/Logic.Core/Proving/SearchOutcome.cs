using System.Collections.Immutable;

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

    public static SearchOutcome Refuted(ImmutableArray<Inference> refutation) =>
        new(SearchState.Refuted) { Refutation = refutation };
}
