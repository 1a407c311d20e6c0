namespace Logic.Caching.Redis;

/// <summary>The scripts of a lease: a key with an expiry that holds who has it.</summary>
internal static class RedisLease
{
    /// <summary>Takes or renews: 1 when it is the holder's now.</summary>
    public const string Take = """
        local holder = redis.call('GET', KEYS[1])
        if holder and holder ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return 1
        """;

    /// <summary>Gives back what is still the holder's.</summary>
    public const string Release = """
        if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
        return 0
        """;
}
