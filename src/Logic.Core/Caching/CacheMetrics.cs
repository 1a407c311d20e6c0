using System.Diagnostics.Metrics;
using Logic.Diagnostics;

namespace Logic.Caching;

/// <summary>
/// The counters of caches, read when somebody collects metrics and at no other time. A cache that has a name is told apart
/// by the tag <c>cache</c>. Thread-safe.
/// </summary>
internal sealed class CacheMetrics
{
    private readonly Lock _gate = new();
    private (string? Name, Func<CacheStatistics> Read)[] _caches = [];

    public CacheMetrics(LogicMetrics metrics)
    {
        var meter = metrics.Meter;
        // Without a unit: an exporter would add it, or "ratio", to the name.
        meter.CreateObservableGauge(LogicTelemetry.CacheHitRate, () => OfCaches(static s => s.HitRate), null, "The share of proof requests that a cache answered.");
        meter.CreateObservableGauge(LogicTelemetry.CacheEntries, () => OfCaches(static s => s.Entries), "{entry}", "Entries in memory.");
        meter.CreateObservableGauge(LogicTelemetry.CachePendingWrites, () => OfCaches(static s => s.PendingWrites), "{write}", "Writes that wait.");
        meter.CreateObservableCounter(LogicTelemetry.CacheDroppedWrites, () => OfCaches(static s => s.DroppedWrites), "{write}", "Writes dropped.");
        meter.CreateObservableCounter(LogicTelemetry.CacheReads, Reads, "{read}", "Reads of a tier.");
        meter.CreateObservableCounter(LogicTelemetry.CacheWrites, () => OfTiers(static t => t.Writes), "{write}", "Entries written to a shared tier.");
        meter.CreateObservableGauge(LogicTelemetry.CacheTierOpen, () => OfTiers(static t => t.IsOpen ? 1 : 0), null, "Whether a tier is left alone.");
        meter.CreateObservableGauge(LogicTelemetry.CacheTierLatency, () => OfTiers(static t => t.LastLatency.TotalSeconds), "s", "The time of a tier's last operation.");
    }

    /// <summary>Has a cache reported from now on.</summary>
    public void Watch(string? name, Func<CacheStatistics> read)
    {
        lock (_gate) _caches = [.. _caches, (name, read)];
    }

    private IEnumerable<Measurement<T>> OfCaches<T>(Func<CacheStatistics, T> value)
        where T : struct
    {
        foreach (var (name, read) in _caches) yield return new Measurement<T>(value(read()), Tags(name));
    }

    private IEnumerable<Measurement<T>> OfTiers<T>(Func<TierStatistics, T> value)
        where T : struct
    {
        foreach (var (name, read) in _caches)
        {
            foreach (var tier in read().Tiers) yield return new Measurement<T>(value(tier), Tags(name, ("tier", tier.Name)));
        }
    }

    private IEnumerable<Measurement<long>> Reads()
    {
        foreach (var (name, read) in _caches)
        {
            var statistics = read();
            yield return Read(name, "memory", "hit", statistics.MemoryHits);
            yield return Read(name, "memory", "miss", statistics.Hits - statistics.MemoryHits + statistics.Misses);
            foreach (var tier in statistics.Tiers)
            {
                yield return Read(name, tier.Name, "hit", tier.Hits);
                yield return Read(name, tier.Name, "miss", tier.Misses);
                yield return Read(name, tier.Name, "rejected", tier.Rejected);
                yield return Read(name, tier.Name, "error", tier.Errors);
                yield return Read(name, tier.Name, "timeout", tier.Timeouts);
                yield return Read(name, tier.Name, "skipped", tier.Skipped);
            }
        }
    }

    private static Measurement<long> Read(string? cache, string tier, string result, long count) => new(count, Tags(cache, ("tier", tier), ("result", result)));

    private static IEnumerable<KeyValuePair<string, object?>> Tags(string? cache, params ReadOnlySpan<(string Name, string Value)> others)
    {
        List<KeyValuePair<string, object?>> tags = [];
        if (cache is not null) tags.Add(new("cache", cache));
        foreach (var (name, value) in others) tags.Add(new(name, value));
        return tags;
    }
}
