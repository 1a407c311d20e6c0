namespace Logic.Caching.Redis;

/// <summary>How calls are counted in Redis. Plain settings; read when the limiter is made.</summary>
public sealed class RedisRateLimiterOptions
{
    /// <inheritdoc cref="RedisCacheOptions.Url"/>
    public string Url { get; set; } = "localhost:6379";

    /// <summary>What the names of all keys begin with; the version of the layout follows. Default: <c>logic:rate</c>.</summary>
    public string KeyPrefix { get; set; } = "logic:rate";

    /// <summary>
    /// How long a call waits for Redis before it counts as away. Longer than a cache's patience: a limit that is given up
    /// because this process was busy for a moment lets more calls through. Default: 500 ms.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long Redis is not asked after a failure; doubles with each failure in a row, up to 16 times. Default: 1 s.
    /// </summary>
    public TimeSpan BreakTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>What happens while Redis is away. Default: each process limits on its own.</summary>
    public RedisAbsence WhenAway { get; set; }
}
