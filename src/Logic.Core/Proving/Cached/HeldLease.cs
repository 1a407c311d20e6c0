using Logic.Caching;

namespace Logic.Proving.Cached;

/// <summary>A lease that is renewed until it is given back.</summary>
internal sealed class HeldLease : IAsyncDisposable
{
    private readonly TierCascade _tiers;
    private readonly TierGuard _guard;
    private readonly IProofLeaseTier _lender;
    private readonly CacheKey _key;
    private readonly string _holder;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _renewing;

    public HeldLease(TierCascade tiers, TierGuard guard, IProofLeaseTier lender, CacheKey key, string holder, TimeProvider time)
    {
        (_tiers, _guard, _lender, _key, _holder) = (tiers, guard, lender, key, holder);
        _renewing = RenewAsync(time);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        await _tiers.ReleaseAsync(_guard, _lender, _key, _holder, CancellationToken.None).ConfigureAwait(false);
        _end.Dispose();
    }

    private async Task RenewAsync(TimeProvider time)
    {
        try
        {
            while (true)
            {
                // Two attempts may fail before the lease ends.
                await Task.Delay(_lender.LeaseTime!.Value / 3, time, _end.Token).ConfigureAwait(false);
                await _guard.TryLeaseAsync(_lender, _key, _holder, _end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Given back.
        }
    }
}
