using System.Buffers;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logic.Caching;

/// <summary>
/// The shared tiers as a distributed cache, for what is not a proof: put HybridCache or FusionCache on top. A tier that is
/// slow or down costs its soft timeout once and is then left alone, and its trouble is a miss. Dispose it to finish the
/// writes that are done behind. Thread-safe.
/// </summary>
/// <remarks>
/// What is kept here is not proved: it is checked for damage and for standing under its own key, but whoever may write to
/// the tier may write anything. A tier that is public, such as IPFS, publishes what is put here.
/// </remarks>
public sealed class TierDistributedCache : IBufferDistributedCache, IAsyncDisposable, IDisposable
{
    private readonly TimeProvider _time;
    private readonly TierCascade _tiers;

    /// <summary>Creates the view.</summary>
    /// <param name="tiers">The shared tiers, nearest first; they are not disposed here.</param>
    /// <param name="time">The clock; the system's unless said.</param>
    /// <param name="logger">Told when a tier fails or an entry is not believed.</param>
    public TierDistributedCache(IEnumerable<IProofCacheTier> tiers, TimeProvider? time = null, ILogger<TierDistributedCache>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(tiers);
        _time = time ?? TimeProvider.System;
        _tiers = new TierCascade(tiers, isPatient: false, _time, logger ?? NullLogger<TierDistributedCache>.Instance);
    }

    /// <inheritdoc/>
    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
        (await FindAsync(key, token).ConfigureAwait(false))?.Payload.ToArray();

    /// <inheritdoc/>
    public bool TryGet(string key, IBufferWriter<byte> destination) => TryGetAsync(key, destination).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask<bool> TryGetAsync(string key, IBufferWriter<byte> destination, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (await FindAsync(key, token).ConfigureAwait(false) is not { } found) return false;
        destination.Write(found.Payload.Span);
        return true;
    }

    /// <inheritdoc/>
    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SetAsync(key, new ReadOnlySequence<byte>(value), options, token).AsTask();
    }

    /// <inheritdoc/>
    public void Set(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options) =>
        SetAsync(key, value, options).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async ValueTask SetAsync(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var name = NameOf(key);
        var now = _time.GetUtcNow();
        var end = options.AbsoluteExpirationRelativeToNow is { } left ? now + left : options.AbsoluteExpiration;
        var box = new DistributedBox(end, options.SlidingExpiration, value.ToArray());
        if (box.LifetimeAt(now) is { } lifetime && lifetime <= TimeSpan.Zero) return;
        await _tiers.WriteAsync(name, new CacheEntry(box.ToBytes(name), box.LifetimeAt(now)), token).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Refresh(string key) => RefreshAsync(key).GetAwaiter().GetResult();

    /// <summary>Gives an entry with a sliding expiration its time again, as reading it does.</summary>
    public async Task RefreshAsync(string key, CancellationToken token = default) => await FindAsync(key, token).ConfigureAwait(false);

    /// <inheritdoc/>
    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    /// <inheritdoc/>
    public async Task RemoveAsync(string key, CancellationToken token = default) => await _tiers.RemoveAsync(NameOf(key), token).ConfigureAwait(false);

    /// <summary>Finishes the writes that are done behind, for at most five seconds.</summary>
    public ValueTask DisposeAsync() => _tiers.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async ValueTask<DistributedBox?> FindAsync(string key, CancellationToken token)
    {
        var name = NameOf(key);
        var found = await _tiers.FindAsync(name, bytes => Belief<DistributedBox>.In(DistributedBox.Read(bytes, name)), token).ConfigureAwait(false);
        if (found is not { Value: var box }) return null;
        var now = _time.GetUtcNow();
        if (box.LifetimeAt(now) <= TimeSpan.Zero) return null;
        if (box.Sliding is not null) await _tiers.WriteAsync(name, new CacheEntry(box.ToBytes(name), box.LifetimeAt(now)), token).ConfigureAwait(false);
        return box;
    }

    // Never the key of a proof.
    private static CacheKey NameOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return CacheKey.Of(Encoding.UTF8.GetBytes("logic distributed cache\0" + key));
    }
}
