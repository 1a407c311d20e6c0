namespace Logic.Caching;

/// <summary>
/// A place where entries are shared: bytes under keys. A tier may be slow, dead, lying or poisoned; what stands above it
/// bounds its time and verifies what it says. Implementations are thread-safe, report trouble by throwing, and return
/// what they were given or nothing.
/// </summary>
public interface IProofCacheTier
{
    /// <summary>A short name for statistics and logs, such as <c>redis</c>.</summary>
    string Name { get; }

    /// <summary>How long to wait for it, and how it is written.</summary>
    TierOptions Options { get; }

    /// <summary>The entry under the key with the lifetime it has left; null when there is none.</summary>
    ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken);

    /// <summary>Writes an entry, over what was there before.</summary>
    ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken);

    /// <summary>Removes an entry; false when there was none.</summary>
    ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken);

    /// <summary>Removes every entry of this cache, and nothing else that lives in the same place.</summary>
    ValueTask ClearAsync(CancellationToken cancellationToken);

    /// <summary>Does a round trip; throws when the tier does not answer.</summary>
    ValueTask PingAsync(CancellationToken cancellationToken);
}
