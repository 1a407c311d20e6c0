namespace Logic.RateLimiting;

/// <summary>The throwing form of <see cref="ILogicRateLimiter"/>.</summary>
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
}
