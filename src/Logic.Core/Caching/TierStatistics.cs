namespace Logic.Caching;

/// <summary>What a tier did since the cache was made.</summary>
/// <param name="Name">The tier.</param>
public sealed record TierStatistics(string Name)
{
    /// <summary>Reads whose entry was believed.</summary>
    public long Hits { get; init; }

    /// <summary>Reads that found nothing.</summary>
    public long Misses { get; init; }

    /// <summary>Reads whose entry was not believed: corrupt, foreign, of another version, or with a false certificate.</summary>
    public long Rejected { get; init; }

    /// <summary>Of those, the ones whose signature was missing, unknown or wrong.</summary>
    public long RejectedSignatures { get; init; }

    /// <summary>Operations that threw.</summary>
    public long Errors { get; init; }

    /// <summary>Operations that took longer than the soft timeout.</summary>
    public long Timeouts { get; init; }

    /// <summary>Operations left out because the tier was being left alone.</summary>
    public long Skipped { get; init; }

    /// <summary>Entries written.</summary>
    public long Writes { get; init; }

    /// <summary>Whether the tier is being left alone after a failure.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The last trouble; null when there was none yet.</summary>
    public string? LastError { get; init; }

    /// <summary>How long the last operation that ended took.</summary>
    public TimeSpan LastLatency { get; init; }
}
