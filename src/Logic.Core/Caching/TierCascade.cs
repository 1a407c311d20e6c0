using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Logic.Caching;

/// <summary>
/// The shared tiers, nearest first. A read goes down until an entry is believed and fills the tiers above it; a write goes
/// to all of them, at once or behind. Knows bytes only: what to believe is handed in. Thread-safe.
/// </summary>
/// <param name="tiers">The tiers; those that are not enabled are left out.</param>
/// <param name="isPatient">Whether a call waits for a tier until the hard timeout, as there is nothing else to go on with.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of trouble.</param>
/// <param name="longest">How long nearer tiers keep what was found in one that keeps it for ever; null for ever.</param>
internal sealed class TierCascade(IEnumerable<IProofCacheTier> tiers, bool isPatient, TimeProvider time, ILogger logger, TimeSpan? longest = null)
    : IAsyncDisposable
{
    private readonly ImmutableArray<TierGuard> _guards =
    [
        .. tiers.Where(static t => t.Options.IsEnabled)
            .Select(t => new TierGuard(t, isPatient ? t.Options with { SoftTimeout = t.Options.HardTimeout } : t.Options, time, logger)),
    ];

    private readonly WriteBehindQueue _queue = new(time);

    public bool IsEmpty => _guards.IsEmpty;

    public int PendingWrites => _queue.Pending;

    public long DroppedWrites => _queue.Dropped;

    public ImmutableArray<TierStatistics> Statistics => [.. _guards.Select(static g => g.Statistics)];

    /// <summary>The nearest tier that lends keys to one process at a time; null when none does.</summary>
    public TierGuard? Lender => _guards.FirstOrDefault(static g => g.Tier is IProofLeaseTier { LeaseTime: not null });

    /// <summary>The first entry that is believed, as what it was read to be, with the tier's name and the lifetime left.</summary>
    /// <param name="key">The key.</param>
    /// <param name="believe">Reads and verifies bytes from a tier.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async ValueTask<(T Value, string Tier, TimeSpan? Lifetime)?> FindAsync<T>(
        CacheKey key, Func<ReadOnlyMemory<byte>, Belief<T>> believe, CancellationToken cancellationToken)
        where T : class
    {
        for (var i = 0; i < _guards.Length; i++)
        {
            if (await AskAsync(_guards[i], key, believe, isAgain: false, cancellationToken).ConfigureAwait(false) is not { } found) continue;
            for (var above = 0; above < i; above++) Queue(_guards[above], key, found.Entry with { Lifetime = found.Entry.Lifetime ?? longest });
            return (found.Value, _guards[i].Tier.Name, found.Entry.Lifetime);
        }

        return null;
    }

    /// <summary>Looks into one tier again.</summary>
    /// <inheritdoc cref="FindAsync{T}"/>
    public static async ValueTask<(T Value, string Tier, TimeSpan? Lifetime)?> LookAgainAsync<T>(
        TierGuard guard, CacheKey key, Func<ReadOnlyMemory<byte>, Belief<T>> believe, CancellationToken cancellationToken)
        where T : class =>
        await AskAsync(guard, key, believe, isAgain: true, cancellationToken).ConfigureAwait(false) is { } found
            ? (found.Value, guard.Tier.Name, found.Entry.Lifetime)
            : null;

    /// <summary>Gives a lease back, after what is still to be written to its tier.</summary>
    public async ValueTask ReleaseAsync(TierGuard guard, IProofLeaseTier lender, CacheKey key, string holder, CancellationToken cancellationToken)
    {
        if (guard.Options.WriteBehind) _queue.Add(0, t => guard.ReleaseLeaseAsync(lender, key, holder, t));
        else await guard.ReleaseLeaseAsync(lender, key, holder, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes to every tier; those that are written behind are not waited for.</summary>
    public async ValueTask WriteAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken)
    {
        foreach (var guard in _guards)
        {
            if (guard.Options.WriteBehind) Queue(guard, key, entry);
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

    /// <summary>Asks every tier for a round trip, all at once.</summary>
    public async ValueTask<ImmutableArray<TierHealth>> CheckHealthAsync(CancellationToken cancellationToken) =>
        [.. await Task.WhenAll(_guards.Select(g => g.CheckHealthAsync(cancellationToken).AsTask())).ConfigureAwait(false)];

    /// <summary>Ends when all that was to be written behind has been tried.</summary>
    public Task FlushAsync(CancellationToken cancellationToken) => _queue.FlushAsync(cancellationToken);

    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    private void Queue(TierGuard guard, CacheKey key, CacheEntry entry) =>
        _queue.Add(entry.Value.Length, t => guard.SetAsync(key, entry, isBehind: true, t));

    private static async ValueTask<(T Value, CacheEntry Entry)?> AskAsync<T>(
        TierGuard guard, CacheKey key, Func<ReadOnlyMemory<byte>, Belief<T>> believe, bool isAgain, CancellationToken cancellationToken)
        where T : class
    {
        if (await guard.GetAsync(key, isAgain, cancellationToken).ConfigureAwait(false) is not { } entry) return null;
        var belief = Verify(entry, guard, believe);
        if (belief.Value is { } value)
        {
            guard.Believed();
            return (value, entry);
        }

        guard.Rejected(key, belief.Doubt);
        // Somebody else may know the key that this process does not know (yet).
        if (belief.Doubt != Doubt.Signature) await guard.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private static Belief<T> Verify<T>(CacheEntry entry, TierGuard guard, Func<ReadOnlyMemory<byte>, Belief<T>> believe)
        where T : class
    {
        if (entry.Value.Length > guard.Options.MaxValueBytes) return new Belief<T>(null, Doubt.Size);
        try
        {
            return believe(entry.Value);
        }
#pragma warning disable CA1031 // The last line of defence: bytes from outside can make no call fail, whatever they do to their reader.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new Belief<T>(null, Doubt.Content);
        }
    }
}
