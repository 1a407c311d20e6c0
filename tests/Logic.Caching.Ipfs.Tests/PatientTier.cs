namespace Logic.Caching.Ipfs.Tests;

/// <summary>A tier with time, for tests that are about something else than timeouts on a busy machine.</summary>
internal sealed class PatientTier(IProofCacheTier tier) : IProofCacheTier
{
    public string Name => tier.Name;

    public TierOptions Options { get; } = tier.Options with { SoftTimeout = TimeSpan.FromMinutes(1), HardTimeout = TimeSpan.FromMinutes(1) };

    public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => tier.GetAsync(key, cancellationToken);

    public ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken) => tier.SetAsync(key, entry, cancellationToken);

    public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => tier.RemoveAsync(key, cancellationToken);

    public ValueTask ClearAsync(CancellationToken cancellationToken) => tier.ClearAsync(cancellationToken);

    public ValueTask PingAsync(CancellationToken cancellationToken) => tier.PingAsync(cancellationToken);
}
