using System.Collections.Concurrent;
using Logic.Caching;

namespace Logic.Conformance.Caching;

/// <summary>A tier in a dictionary that lends keys, on a clock that a test can turn.</summary>
public sealed class LeasingTier(TimeSpan? leaseTime, TimeProvider time, TierOptions? options = null) : IProofLeaseTier
{
    private readonly DictionaryTier _entries = new("leasing", options);
    private readonly Lock _gate = new();
    private int _takings;

    public string Name => _entries.Name;

    public TierOptions Options => _entries.Options;

    public ConcurrentDictionary<CacheKey, CacheEntry> Entries => _entries.Entries;

    public TimeSpan? LeaseTime => leaseTime;

    /// <summary>Who has what, until when.</summary>
    public Dictionary<CacheKey, (string Holder, DateTimeOffset Until)> Leases { get; } = [];

    /// <summary>How often a lease was taken or renewed.</summary>
    public int Takings => _takings;

    public ValueTask<bool> TryLeaseAsync(CacheKey key, string holder, TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            if (Leases.TryGetValue(key, out var lease) && lease.Until > now && lease.Holder != holder) return ValueTask.FromResult(false);
            Leases[key] = (holder, now + duration);
            _takings++;
            return ValueTask.FromResult(true);
        }
    }

    public ValueTask ReleaseLeaseAsync(CacheKey key, string holder, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Leases.TryGetValue(key, out var lease) && lease.Holder == holder) Leases.Remove(key);
            return ValueTask.CompletedTask;
        }
    }

    public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => _entries.GetAsync(key, cancellationToken);

    public ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken) => _entries.SetAsync(key, entry, cancellationToken);

    public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => _entries.RemoveAsync(key, cancellationToken);

    public ValueTask ClearAsync(CancellationToken cancellationToken) => _entries.ClearAsync(cancellationToken);

    public ValueTask PingAsync(CancellationToken cancellationToken) => _entries.PingAsync(cancellationToken);
}
