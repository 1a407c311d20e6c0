using Logic.RateLimiting;

namespace Logic.Configuration;

/// <summary>The limits of calls that settings give.</summary>
public static class RateSettings
{
    /// <summary>The limit of an operation; null when <see cref="LogicConfig.RateLimitEnabled"/> is off.</summary>
    public static CallRate? GetCallRate(this LogicConfig config, LimitedOperation operation)
    {
        ArgumentNullException.ThrowIfNull(config);
        if (!config.RateLimitEnabled) return null;
        var calls = operation switch
        {
            LimitedOperation.Batch => config.RateLimitBatchCalls,
            LimitedOperation.Prove => config.RateLimitProofCalls,
            _ => null,
        };
        return new CallRate(calls ?? config.RateLimitCalls, config.RateLimitPeriod);
    }
}
