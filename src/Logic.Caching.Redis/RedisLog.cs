using Microsoft.Extensions.Logging;

namespace Logic.Caching.Redis;

/// <summary>What this package logs; never who calls.</summary>
internal static partial class RedisLog
{
    [LoggerMessage(5101, LogLevel.Warning, "Redis does not count calls ({Reason}); until it does: {WhenAway}", EventName = "RateLimiterFailed")]
    public static partial void LimiterFailed(this ILogger logger, string reason, RedisAbsence whenAway);

    [LoggerMessage(5102, LogLevel.Information, "Redis counts calls again", EventName = "RateLimiterRecovered")]
    public static partial void LimiterRecovered(this ILogger logger);
}
