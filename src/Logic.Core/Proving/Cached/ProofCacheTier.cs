using System.Collections.Immutable;
using Logic.Caching;

namespace Logic.Proving.Cached;

/// <summary>
/// A tier that can also be used on its own, as a cache of proofs without a memory in front: what it holds is verified, and
/// its trouble is never the caller's, as with every <see cref="IProofCache"/>; a call waits for it up to its hard timeout. A tier in a cascade is used through its
/// <see cref="IProofCacheTier"/> members, which know bytes only and throw. Implementations are thread-safe.
/// </summary>
public abstract class ProofCacheTier : IProofCacheTier, IProofCache, IAsyncDisposable, IDisposable
{
    private readonly Lazy<ProofCache> _alone;

    /// <summary>Creates the tier.</summary>
    protected ProofCacheTier() => _alone = new Lazy<ProofCache>(() => new ProofCache([this], new ProofCacheOptions { MaxEntries = 0, IsPatient = true }));

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract TierOptions Options { get; }

    /// <inheritdoc/>
    public abstract ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken);

    /// <summary>Removes every entry of this cache, and nothing else that lives in the same place; throws when that fails.</summary>
    public abstract ValueTask ClearAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc/>
    public abstract ValueTask PingAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ProofResult?> GetAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        _alone.Value.GetAsync(request, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> ContainsAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        _alone.Value.ContainsAsync(request, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ProofResult> GetOrProveAsync(ProofRequest request, IProver prover, CancellationToken cancellationToken = default) =>
        _alone.Value.GetOrProveAsync(request, prover, cancellationToken);

    /// <inheritdoc/>
    public ValueTask SetAsync(ProofRequest request, ProofResult result, CancellationToken cancellationToken = default) =>
        _alone.Value.SetAsync(request, result, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
        _alone.Value.RemoveAsync(request, cancellationToken);

    /// <inheritdoc/>
    public Task FlushAsync(CancellationToken cancellationToken = default) => _alone.Value.FlushAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<TierHealth>> CheckHealthAsync(CancellationToken cancellationToken = default) =>
        _alone.Value.CheckHealthAsync(cancellationToken);

    /// <inheritdoc/>
    public CacheStatistics GetStatistics() => _alone.Value.GetStatistics();

    /// <summary>Finishes what a cache on its own still writes behind, for at most five seconds, and closes what the tier opened.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        if (_alone.IsValueCreated) await _alone.Value.DisposeAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    ValueTask IProofCache.ClearAsync(CancellationToken cancellationToken) => _alone.Value.ClearAsync(cancellationToken);
}
