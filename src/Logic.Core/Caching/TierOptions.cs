namespace Logic.Caching;

/// <summary>How long a tier may take and what happens when it fails. Immutable.</summary>
public sealed record TierOptions
{
    /// <summary>Whether the cache uses the tier at all. Default: true.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>How long a call waits for the tier before it goes on without. Default: 100 ms.</summary>
    public TimeSpan SoftTimeout { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>When an operation that nobody waits for any more is given up. Default: 5 s.</summary>
    public TimeSpan HardTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the tier is left alone after a failure; doubles with each failure in a row. Default: 1 s.</summary>
    public TimeSpan BreakTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest that the tier is left alone. Default: 30 s.</summary>
    public TimeSpan LongestBreakTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether writes are queued and done later instead of awaited by the caller. Default: false.</summary>
    public bool WriteBehind { get; init; }

    /// <summary>The largest value in bytes, both ways; a larger one is not written, and not believed. Default: 1 MiB.</summary>
    public int MaxValueBytes { get; init; } = 1 << 20;
}
