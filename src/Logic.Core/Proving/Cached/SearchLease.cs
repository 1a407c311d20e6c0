using Logic.Caching;

namespace Logic.Proving.Cached;

/// <summary>
/// Has one process of a fleet search for a proof while the others wait for it. Who waits does so for at most half of its
/// own time limit, and then searches itself in the time that is left; so a holder that died, or found nothing to share,
/// holds nobody up for longer than that or than its lease. Thread-safe.
/// </summary>
internal sealed class SearchLease(TierCascade tiers, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until this process may search or another has found the answer.</summary>
    /// <param name="key">What is searched for.</param>
    /// <param name="patience">How long to wait for others.</param>
    /// <param name="look">Looks for the answer of another process.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    public async ValueTask<SearchTurn<T>> WaitAsync<T>(
        CacheKey key, TimeSpan patience, Func<TierGuard, CancellationToken, ValueTask<T?>> look, CancellationToken cancellationToken)
        where T : class
    {
        if (tiers.Lender is not { Tier: IProofLeaseTier lender } guard) return default;
        var holder = Guid.NewGuid().ToString("N");
        var started = time.GetTimestamp();
        var waited = TimeSpan.Zero;
        for (var pause = FirstPause; ; pause = Shorter(pause * 2, LongestPause))
        {
            var granted = await guard.TryLeaseAsync(lender, key, holder, cancellationToken).ConfigureAwait(false);
            var lease = granted == true ? new HeldLease(tiers, guard, lender, key, holder, time) : null;
            // The last holder may have written just before its lease was free.
            if (waited > TimeSpan.Zero && await look(guard, cancellationToken).ConfigureAwait(false) is { } found)
            {
                if (lease is not null) await lease.DisposeAsync().ConfigureAwait(false);
                return new SearchTurn<T>(found, null, waited);
            }

            if (granted != false || waited >= patience) return new SearchTurn<T>(null, lease, waited);
            await Task.Delay(Shorter(pause, patience - waited), time, cancellationToken).ConfigureAwait(false);
            waited = time.GetElapsedTime(started);
        }
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

/// <summary>What waiting came to: the answer of another process, or the turn to search, with or without a lease.</summary>
internal readonly record struct SearchTurn<T>(T? Found, HeldLease? Lease, TimeSpan Waited)
    where T : class;
