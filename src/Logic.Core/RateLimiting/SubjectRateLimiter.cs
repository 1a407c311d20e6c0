using System.Threading.RateLimiting;

namespace Logic.RateLimiting;

/// <summary>
/// One subject of an <see cref="ILogicRateLimiter"/> as the <see cref="RateLimiter"/> that middleware expects. Holds no
/// state that matters, so it may be dropped and made again at any time. Thread-safe.
/// </summary>
internal sealed class SubjectRateLimiter(ILogicRateLimiter limiter, string subject, LimitedOperation operation, TimeProvider clock) : RateLimiter
{
    private static readonly RetryLease NotAsked = new(TimeSpan.Zero);
    private long _lastUse = clock.GetTimestamp();

    public override TimeSpan? IdleDuration => clock.GetElapsedTime(Interlocked.Read(ref _lastUse));

    /// <summary>Null: what is left is known only to the limiter that counts, which may be elsewhere.</summary>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <summary>
    /// Granted by a limiter of this process only: one that asks a server is not waited for on the caller's thread, and
    /// middleware goes on to the asynchronous form where this gives nothing.
    /// </summary>
    protected override RateLimitLease AttemptAcquireCore(int permitCount) =>
        limiter is LocalRateLimiter ? AcquireAsyncCore(permitCount, CancellationToken.None).AsTask().GetAwaiter().GetResult() : NotAsked;

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        Interlocked.Exchange(ref _lastUse, clock.GetTimestamp());
        // Zero permits ask whether there is room; the limiter has no such question, and nothing is taken.
        if (permitCount == 0) return RetryLease.Granted;
        var decision = await limiter.TryAcquireAsync(subject, operation, permitCount, cancellationToken).ConfigureAwait(false);
        return decision.IsAllowed ? RetryLease.Granted : new RetryLease(decision.RetryAfter);
    }
}
