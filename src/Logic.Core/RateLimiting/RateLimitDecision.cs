namespace Logic.RateLimiting;

/// <summary>Whether a call may go on.</summary>
/// <param name="IsAllowed">True when the permits were taken.</param>
/// <param name="RetryAfter">How long to wait before the same call would be allowed; zero when it is.</param>
public readonly record struct RateLimitDecision(bool IsAllowed, TimeSpan RetryAfter)
{
    /// <summary>The permits were taken.</summary>
    public static RateLimitDecision Allowed { get; } = new(true, TimeSpan.Zero);
}
