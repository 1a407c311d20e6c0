using Microsoft.Extensions.Logging;

namespace Logic.Caching;

/// <summary>What the caches log. Never what an entry says, only its key.</summary>
internal static partial class CacheLog
{
    [LoggerMessage(5001, LogLevel.Warning, "The cache tier {Tier} failed and is left alone for a while: {Reason}", EventName = "CacheTierFailed")]
    public static partial void TierFailed(this ILogger logger, string tier, string reason);

    [LoggerMessage(5002, LogLevel.Information, "The cache tier {Tier} answers again", EventName = "CacheTierRecovered")]
    public static partial void TierRecovered(this ILogger logger, string tier);

    [LoggerMessage(5003, LogLevel.Warning, "The cache tier {Tier} holds an entry that is not believed ({Doubt}): {Key}", EventName = "CacheEntryRejected")]
    public static partial void EntryRejected(this ILogger logger, string tier, CacheKey key, Doubt doubt);
}
