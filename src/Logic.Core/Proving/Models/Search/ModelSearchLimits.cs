namespace Logic.Proving.Models.Search;

/// <summary>The bounds of a search for a finite model.</summary>
internal sealed record ModelSearchLimits
{
    public static ModelSearchLimits Default { get; } = new();

    /// <summary>The largest domain tried.</summary>
    public int MaxSize { get; init; } = 64;

    /// <summary>The most clauses; more are those of a large rule base, for which another engine finds models.</summary>
    public int MaxClauses { get; init; } = 20_000;

    /// <summary>The most ints that tables and clauses may take; a size estimated to need more is not begun.</summary>
    public int MaxWords { get; init; } = 48_000_000;

    /// <summary>The most conflicts spent on one size before a larger one is tried; models may be easier to find there.</summary>
    public long ConflictsPerSize { get; init; } = 60_000;
}
