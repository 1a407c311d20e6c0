using Logic;
using Logic.Caching;
using Logic.Caching.Redis;
using Logic.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Redis tier to Logic.</summary>
public static class RedisLogicBuilderExtensions
{
    /// <summary>
    /// Shares proofs through Redis. Call it before tiers that are further away, such as IPFS: reads try tiers in the order of
    /// registration. Calling it twice changes the options and adds no second tier.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="url">Where Redis is; null for <see cref="LogicConfig.RedisUrl"/>, and without that for <c>localhost:6379</c>.</param>
    /// <param name="configure">Sets options in code, after the address.</param>
    public static ILogicBuilder AddRedisCache(this ILogicBuilder builder, string? url = null, Action<RedisCacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions(url, configure);
        return builder.AddTier(static options => new RedisProofCache(options));
    }

    /// <summary>As <see cref="AddRedisCache(ILogicBuilder, string?, Action{RedisCacheOptions}?)"/>, over a connection that stays yours.</summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="configure">Sets options in code.</param>
    public static ILogicBuilder AddRedisCache(this ILogicBuilder builder, IConnectionMultiplexer connection, Action<RedisCacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connection);
        builder.AddOptions(url: null, configure);
        return builder.AddTier(options => new RedisProofCache(connection, options));
    }

    private static void AddOptions(this ILogicBuilder builder, string? url, Action<RedisCacheOptions>? configure)
    {
        var name = builder.Name ?? Options.Options.DefaultName;
        builder.Services.AddOptions<RedisCacheOptions>(name).Configure<IOptionsMonitor<LogicConfig>>((options, config) =>
        {
            if ((url ?? config.Get(name).RedisUrl) is { } address) options.Url = address;
        });
        if (configure is not null) builder.Services.Configure(name, configure);
    }

    private static ILogicBuilder AddTier(this ILogicBuilder builder, Func<RedisCacheOptions, RedisProofCache> create)
    {
        var key = builder.Name;
        if (builder.Services.Any(d => d.ServiceType == typeof(RedisProofCache) && Equals(d.ServiceKey, key))) return builder;
        builder.Services.TryAddKeyedSingleton(
            key, (p, _) => create(p.GetRequiredService<IOptionsMonitor<RedisCacheOptions>>().Get(key ?? Options.Options.DefaultName)));
        builder.Services.AddKeyedSingleton<IProofCacheTier>(key, (p, _) => key is null
            ? p.GetRequiredService<RedisProofCache>()
            : p.GetRequiredKeyedService<RedisProofCache>(key));
        return builder;
    }
}
