namespace Logic.Proving.Ground;

/// <summary>The bounds of the ground layer: beyond them it leaves the problem to the other engines.</summary>
internal sealed record GroundLimits
{
    public static GroundLimits Default { get; } = new();

    /// <summary>The most ground atoms.</summary>
    public int MaxAtoms { get; init; } = 1_000_000;

    /// <summary>The most ground instances that are kept.</summary>
    public int MaxInstances { get; init; } = 2_000_000;

    /// <summary>The most of them when Skolem functions can make new terms without end.</summary>
    public int MaxInstancesWithFunctions { get; init; } = 50_000;

    /// <summary>The most atoms looked at on behalf of one new atom; more means that this is no rule base.</summary>
    public int MaxJoinSteps { get; init; } = 500_000;

    /// <summary>The most ground instances that go to the SAT solver.</summary>
    public int MaxKept { get; init; } = 200_000;

    /// <summary>How much deeper than in the clauses a term made by Skolem functions may nest.</summary>
    public int ExtraDepth { get; init; } = 2;

    /// <summary>The bytes that an atom takes with its share of tables and indexes, for the memory bound.</summary>
    public int BytesPerAtom { get; init; } = 160;
}
