namespace Logic.Caching.Redis;

/// <summary>How proofs are kept in Redis. Plain settings; read when the tier is made.</summary>
public sealed class RedisCacheOptions
{
    /// <summary>
    /// Where Redis is: <c>host:port</c>, <c>redis://[user:password@]host[:port][/database]</c>, <c>rediss://…</c> for TLS, or
    /// a StackExchange.Redis configuration string. Default: <c>localhost:6379</c>.
    /// </summary>
    public string Url { get; set; } = "localhost:6379";

    /// <summary>What the names of all keys begin with; the version of the layout follows. Default: <c>logic:proof</c>.</summary>
    public string KeyPrefix { get; set; } = "logic:proof";

    /// <summary>Timeouts and how the tier is written. Default: 100 ms soft, 5 s hard, written at once.</summary>
    public TierOptions Tier { get; set; } = new();

    /// <summary>
    /// Whether processes that miss the same proof at the same time let one of them search: it takes a lease for this long
    /// and renews it while it searches, the others wait for its proof. One that dies holds the others up for at most this
    /// time. At least 100 ms. Null: every process searches. Default: null.
    /// </summary>
    public TimeSpan? LeaseTime { get; set; }
}
