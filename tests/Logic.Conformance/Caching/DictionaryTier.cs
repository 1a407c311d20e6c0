using System.Collections.Concurrent;
using Logic.Caching;

namespace Logic.Conformance.Caching;

/// <summary>A tier in a dictionary that a test can look into, break and hold up.</summary>
public sealed class DictionaryTier(string name = "dictionary", TierOptions? options = null) : IProofCacheTier
{
    private int _reads;

    public string Name => name;

    public TierOptions Options { get; } = options ?? new TierOptions();

    public ConcurrentDictionary<CacheKey, CacheEntry> Entries { get; } = new();

    /// <summary>How many reads reached the tier.</summary>
    public int Reads => _reads;

    /// <summary>What every operation does first: throw, or wait.</summary>
    public Func<CancellationToken, Task> Before { get; set; } = static _ => Task.CompletedTask;

    public async ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        await Before(cancellationToken);
        return Entries.TryGetValue(key, out var entry) ? entry : null;
    }

    public async ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken)
    {
        await Before(cancellationToken);
        Entries[key] = entry;
    }

    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        await Before(cancellationToken);
        return Entries.TryRemove(key, out _);
    }

    public async ValueTask ClearAsync(CancellationToken cancellationToken)
    {
        await Before(cancellationToken);
        Entries.Clear();
    }

    public async ValueTask PingAsync(CancellationToken cancellationToken) => await Before(cancellationToken);
}
