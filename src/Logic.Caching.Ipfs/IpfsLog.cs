using Microsoft.Extensions.Logging;

namespace Logic.Caching.Ipfs;

/// <summary>What the tier logs. Never what an entry says.</summary>
internal static partial class IpfsLog
{
    [LoggerMessage(5101, LogLevel.Warning,
        "Proofs are shared through IPFS in the clear: whoever gets a block reads the formulas in it, and what other nodes have "
        + "fetched cannot be taken back. Set IpfsCacheOptions.Secret to encrypt them", EventName = "IpfsEntriesInTheClear")]
    public static partial void EntriesInTheClear(this ILogger logger);

    [LoggerMessage(5102, LogLevel.Warning, "The IPFS index names {Cid}, which is no entry: {Reason}", EventName = "IpfsEntryUnusable")]
    public static partial void EntryUnusable(this ILogger logger, Cid cid, string reason);
}
