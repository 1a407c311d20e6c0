using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Logic.Caching;

/// <summary>
/// The shared tiers, nearest first. A read goes down until an entry is believed and fills the tiers above it; a write goes
/// to all of them, at once or behind. Knows bytes only: what to believe is handed in. Thread-safe.
/// </summary>
/// <param name="tiers">The tiers; those that are not enabled are left out.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of trouble.</param>
/// <param name="longest">How long nearer tiers keep what was found in one that keeps it for ever; null for ever.</param>
internal sealed class TierCascade(IEnumerable<IProofCacheTier> tiers, TimeProvider time, ILogger logger, TimeSpan? longest = null)
    : IAsyncDisposable
{
    private readonly ImmutableArray<TierGuard> _guards = [.. tiers.Where(static t => t.Options.IsEnabled).Select(t => new TierGuard(t, time, logger))];
    private readonly WriteBehindQueue _queue = new(time);

    public bool IsEmpty => _guards.IsEmpty;

    public int PendingWrites => _queue.Pending;

    public long DroppedWrites => _queue.Dropped;

    public ImmutableArray<TierStatistics> Statistics => [.. _guards.Select(static g => g.Statistics)];

    /// <summary>The first entry that is believed, as what it was read to be, with the tier's name and the lifetime left.</summary>
    /// <param name="key">The key.</param>
    /// <param name="believe">Reads and verifies bytes from a tier; null when they are not to be believed.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async ValueTask<(T Value, string Tier, TimeSpan? Lifetime)?> FindAsync<T>(
        CacheKey key, Func<ReadOnlyMemory<byte>, T?> believe, CancellationToken cancellationToken)
        where T : class
    {
        for (var i = 0; i < _guards.Length; i++)
        {
            var guard = _guards[i];
            if (await guard.GetAsync(key, cancellationToken).ConfigureAwait(false) is not { } entry) continue;
            if (Verify(entry, guard, believe) is { } value)
            {
                guard.Believed();
                for (var above = 0; above < i; above++) Queue(_guards[above], key, entry with { Lifetime = entry.Lifetime ?? longest });
                return (value, guard.Tier.Name, entry.Lifetime);
            }

            guard.Rejected(key);
            await guard.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    /// <summary>Writes to every tier; those that are written behind are not waited for.</summary>
    public async ValueTask WriteAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken)
    {
        foreach (var guard in _guards)
        {
            if (guard.Tier.Options.WriteBehind) Queue(guard, key, entry);
            else await guard.SetAsync(key, entry, isBehind: false, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Removes an entry from every tier that answers; whether any had it.</summary>
    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken)
    {
        await _queue.FlushAsync(cancellationToken).ConfigureAwait(false);
        var removed = false;
        foreach (var guard in _guards) removed |= await guard.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        return removed;
    }

    /// <summary>Removes the entries of this cache from every tier; whether all of them did so.</summary>
    public async ValueTask<bool> ClearAsync(CancellationToken cancellationToken)
    {
        await _queue.FlushAsync(cancellationToken).ConfigureAwait(false);
        var cleared = true;
        foreach (var guard in _guards) cleared &= await guard.ClearAsync(cancellationToken).ConfigureAwait(false);
        return cleared;
    }

    /// <summary>Ends when all that was to be written behind has been tried.</summary>
    public Task FlushAsync(CancellationToken cancellationToken) => _queue.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    private void Queue(TierGuard guard, CacheKey key, CacheEntry entry) =>
        _queue.Add(entry.Value.Length, t => guard.SetAsync(key, entry, isBehind: true, t));

    private static T? Verify<T>(CacheEntry entry, TierGuard guard, Func<ReadOnlyMemory<byte>, T?> believe)
        where T : class
    {
        if (entry.Value.Length > guard.Tier.Options.MaxValueBytes) return null;
        try
        {
            return believe(entry.Value);
        }
#pragma warning disable CA1031 // The last line of defence: bytes from outside can make no call fail, whatever they do to their reader.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
