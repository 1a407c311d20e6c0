using Logic.Diagnostics;

namespace Logic.RateLimiting;

/// <summary>A subject made more calls than it may.</summary>
public sealed class RateLimitExceededException : LogicException
{
    /// <summary>Creates the exception.</summary>
    public RateLimitExceededException(string message, TimeSpan retryAfter)
        : base(message) => RetryAfter = retryAfter;

    /// <inheritdoc/>
    public override string Code => DiagnosticCodes.TooManyCalls;

    /// <summary>How long to wait.</summary>
    public TimeSpan RetryAfter { get; }
}
