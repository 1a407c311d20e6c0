using Microsoft.Extensions.Logging;

namespace Logic.Caching;

/// <summary>
/// Stands before a tier: no operation makes a caller wait longer than the soft timeout, none throws, and a tier that failed
/// is left alone for a while. Thread-safe.
/// </summary>
/// <param name="tier">The tier.</param>
/// <param name="options">How long to wait for it; its own unless the cache knows better.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of its trouble.</param>
internal sealed class TierGuard(IProofCacheTier tier, TierOptions options, TimeProvider time, ILogger logger)
{
    private readonly TierBreaker _breaker = new(options, time);
    private readonly TierCounters _counters = new();

    public IProofCacheTier Tier => tier;

    public TierOptions Options => options;

    public TierStatistics Statistics => _counters.Read(tier.Name, _breaker.IsOpen);

    public void Believed() => _counters.Hit();

    public void Rejected(CacheKey key, Doubt doubt)
    {
        _counters.Reject(doubt);
        logger.EntryRejected(tier.Name, key, doubt);
    }

    /// <summary>The entry; null when there is none or the tier gave no answer in time.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isAgain">Whether this caller looked before, so that nothing new is missed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<CacheEntry?> GetAsync(CacheKey key, bool isAgain, CancellationToken cancellationToken)
    {
        var (answered, entry) = await DoAsync(t => tier.GetAsync(key, t), options.SoftTimeout, cancellationToken).ConfigureAwait(false);
        if (answered && entry is null && !isAgain) _counters.Miss();
        return entry;
    }

    /// <summary>Writes; false when that did not happen in time. What is written behind may take the hard timeout.</summary>
    public async ValueTask<bool> SetAsync(CacheKey key, CacheEntry entry, bool isBehind, CancellationToken cancellationToken)
    {
        if (entry.Value.Length > options.MaxValueBytes) return false;
        var patience = isBehind ? options.HardTimeout : options.SoftTimeout;
        var (answered, _) = await DoAsync(t => Done(tier.SetAsync(key, entry, t)), patience, cancellationToken).ConfigureAwait(false);
        if (answered) _counters.Write();
        return answered;
    }

    public async ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) =>
        (await DoAsync(t => tier.RemoveAsync(key, t), options.SoftTimeout, cancellationToken).ConfigureAwait(false)).Value;

    public async ValueTask<bool> ClearAsync(CancellationToken cancellationToken) =>
        (await DoAsync(t => Done(tier.ClearAsync(t)), options.HardTimeout, cancellationToken).ConfigureAwait(false)).Answered;

    /// <summary>
    /// Does a round trip, also while the tier is being left alone; one that succeeds ends the break. Waits for at most the
    /// hard timeout.
    /// </summary>
    public async ValueTask<TierHealth> CheckHealthAsync(CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var (isHealthy, _) = await BoundAsync(
            t => Done(tier.PingAsync(t)), options.HardTimeout, isProbe: _breaker.IsOpen, cancellationToken).ConfigureAwait(false);
        return new TierHealth(tier.Name, isHealthy, time.GetElapsedTime(started), _counters.LastError);
    }

    /// <summary>Takes or renews a lease; null when the tier gave no answer in time.</summary>
    public async ValueTask<bool?> TryLeaseAsync(IProofLeaseTier lender, CacheKey key, string holder, CancellationToken cancellationToken)
    {
        var (answered, granted) = await DoAsync(
            t => lender.TryLeaseAsync(key, holder, lender.LeaseTime!.Value, t), options.SoftTimeout, cancellationToken).ConfigureAwait(false);
        return answered ? granted : null;
    }

    public async ValueTask<bool> ReleaseLeaseAsync(IProofLeaseTier lender, CacheKey key, string holder, CancellationToken cancellationToken) =>
        (await DoAsync(t => Done(lender.ReleaseLeaseAsync(key, holder, t)), options.SoftTimeout, cancellationToken).ConfigureAwait(false)).Answered;

    private static async ValueTask<bool> Done(ValueTask operation)
    {
        await operation.ConfigureAwait(false);
        return true;
    }

    private async ValueTask<(bool Answered, T? Value)> DoAsync<T>(
        Func<CancellationToken, ValueTask<T>> operation, TimeSpan patience, CancellationToken cancellationToken)
    {
        var verdict = _breaker.Ask();
        if (verdict == TierBreaker.Verdict.Go) return await BoundAsync(operation, patience, isProbe: false, cancellationToken).ConfigureAwait(false);
        _counters.Skip();
        // Nobody waits for the probe: while a tier is down no call pays for finding out.
        if (verdict == TierBreaker.Verdict.Probe) _ = BoundAsync(operation, patience, isProbe: true, CancellationToken.None).AsTask();
        return default;
    }

    private async ValueTask<(bool Answered, T? Value)> BoundAsync<T>(
        Func<CancellationToken, ValueTask<T>> operation, TimeSpan patience, bool isProbe, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var running = RunAsync(operation);
        try
        {
            var value = await running.WaitAsync(patience, time, cancellationToken).ConfigureAwait(false);
            _counters.Latency(time.GetElapsedTime(started));
            if (isProbe) logger.TierRecovered(tier.Name);
            _breaker.Succeeded();
            return (true, value);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Forget(running);
            throw;
        }
        catch (TimeoutException) when (!running.IsCompleted)
        {
            Forget(running);
            var message = $"No answer within {patience.TotalMilliseconds:0} ms.";
            _counters.Timeout(message);
            Fail(message, isProbe);
        }
#pragma warning disable CA1031 // A tier is foreign code and may be broken in any way; its trouble is never the caller's.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // It may have ended badly just after its time was up.
            Forget(running);
            _counters.Error(exception.Message);
            Fail(exception.Message, isProbe);
        }

        return default;
    }

    private void Fail(string message, bool isProbe)
    {
        if (_breaker.Failed(isProbe)) logger.TierFailed(tier.Name, message);
    }

    // What an operation throws that nobody waits for any more has been counted, and is observed here.
    private static void Forget(Task running) => _ = running.ContinueWith(
        static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    // Goes on after the soft timeout, until the hard one.
    private async Task<T> RunAsync<T>(Func<CancellationToken, ValueTask<T>> operation)
    {
        using var hard = new CancellationTokenSource(options.HardTimeout, time);
        return await operation(hard.Token).ConfigureAwait(false);
    }
}
