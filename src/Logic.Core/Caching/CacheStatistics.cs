using System.Collections.Immutable;

namespace Logic.Caching;

/// <summary>What a cache did since it was made. A snapshot; the counters are read one after the other.</summary>
public sealed record CacheStatistics
{
    /// <summary>Answers that came from memory or from a tier.</summary>
    public long Hits { get; init; }

    /// <summary>Of those, the answers from memory.</summary>
    public long MemoryHits { get; init; }

    /// <summary>Questions without an answer anywhere.</summary>
    public long Misses { get; init; }

    /// <summary>The entries in memory.</summary>
    public int Entries { get; init; }

    /// <summary>Writes that wait in the queue.</summary>
    public int PendingWrites { get; init; }

    /// <summary>Writes that were dropped because the queue was full.</summary>
    public long DroppedWrites { get; init; }

    /// <summary>The tiers behind memory, in order.</summary>
    public ImmutableArray<TierStatistics> Tiers { get; init; } = [];

    /// <summary>The share of hits among all questions, between 0 and 1; 0 when nothing was asked.</summary>
    public double HitRate => Hits + Misses == 0 ? 0 : (double)Hits / (Hits + Misses);
}
