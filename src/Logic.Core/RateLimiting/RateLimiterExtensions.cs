using System.Threading.RateLimiting;

namespace Logic.RateLimiting;

/// <summary>Other forms of <see cref="ILogicRateLimiter"/>.</summary>
public static class RateLimiterExtensions
{
    /// <summary>Takes permits.</summary>
    /// <exception cref="RateLimitExceededException">There are not as many; it says how long to wait.</exception>
    public static async ValueTask AcquireAsync(
        this ILogicRateLimiter limiter,
        string subject,
        LimitedOperation operation = LimitedOperation.Convert,
        int permits = 1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        var decision = await limiter.TryAcquireAsync(subject, operation, permits, cancellationToken).ConfigureAwait(false);
        if (decision.IsAllowed) return;
        var seconds = Math.Ceiling(decision.RetryAfter.TotalSeconds);
        throw new RateLimitExceededException($"Too many calls; try again in {seconds} s.", decision.RetryAfter);
    }

    /// <summary>
    /// One subject as a <see cref="RateLimiter"/>, for middleware: <c>RateLimitPartition.Get(user, u => limiter.For(u))</c>.
    /// Use <see cref="RateLimiter.AcquireAsync"/>: the synchronous form is granted by <see cref="LocalRateLimiter"/> only.
    /// Refused leases carry <see cref="MetadataName.RetryAfter"/>.
    /// </summary>
    /// <param name="limiter">The limiter.</param>
    /// <param name="subject">Who calls; not blank.</param>
    /// <param name="operation">Which limit counts.</param>
    /// <param name="clock">The clock that says how long the subject has been quiet; the system's unless said.</param>
    public static RateLimiter For(
        this ILogicRateLimiter limiter, string subject, LimitedOperation operation = LimitedOperation.Convert, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        return new SubjectRateLimiter(limiter, subject, operation, clock ?? TimeProvider.System);
    }
}
