namespace Logic.RateLimiting;

/// <summary>
/// Limits the calls of a subject: a user, a key, an address. With a limit of N calls a period of P seconds, a subject
/// that was quiet may make N calls at once, and earns one more every P/N seconds: in any window of T seconds never more
/// than N + ⌊T·N/P⌋. Implementations are thread-safe.
/// </summary>
public interface ILogicRateLimiter
{
    /// <summary>Takes permits if there are as many; never waits for them.</summary>
    /// <param name="subject">Who calls; not blank.</param>
    /// <param name="operation">Which limit counts.</param>
    /// <param name="permits">How many, at least 1. More than the limit are never granted.</param>
    /// <param name="cancellationToken">Gives up asking a limiter that is elsewhere.</param>
    ValueTask<RateLimitDecision> TryAcquireAsync(
        string subject,
        LimitedOperation operation = LimitedOperation.Convert,
        int permits = 1,
        CancellationToken cancellationToken = default);
}
