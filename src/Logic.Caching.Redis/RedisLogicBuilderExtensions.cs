using System.Diagnostics.CodeAnalysis;
using Logic;
using Logic.Caching;
using Logic.Caching.Redis;
using Logic.Configuration;
using Logic.DependencyInjection;
using Logic.RateLimiting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Redis tier and the rate limiter of a fleet to Logic. Both use one connection for one address.</summary>
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
        builder.AddOptions(url, configure, static (options, address) => options.Url = address);
        return builder.AddTier(static (provider, options) => new RedisProofCache(options, provider.Connection(options.Url)));
    }

    /// <summary>As <see cref="AddRedisCache(ILogicBuilder, string?, Action{RedisCacheOptions}?)"/>, over a connection that stays yours.</summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="configure">Sets options in code.</param>
    public static ILogicBuilder AddRedisCache(this ILogicBuilder builder, IConnectionMultiplexer connection, Action<RedisCacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connection);
        builder.AddOptions(url: null, configure, static (options, address) => options.Url = address);
        return builder.AddTier((_, options) => new RedisProofCache(connection, options));
    }

    /// <summary>
    /// Limits calls across a fleet: the limits of <see cref="LogicConfig"/>, counted in Redis, take the place of those that
    /// each process counts on its own. Calling it twice changes the options.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="url">Where Redis is; null for <see cref="LogicConfig.RedisUrl"/>, and without that for <c>localhost:6379</c>.</param>
    /// <param name="configure">Sets options in code, after the address.</param>
    public static ILogicBuilder AddRedisRateLimiter(this ILogicBuilder builder, string? url = null, Action<RedisRateLimiterOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions(url, configure, static (options, address) => options.Url = address);
        return builder.AddLimiter(static (provider, options) => provider.Connection(options.Url));
    }

    /// <summary>As <see cref="AddRedisRateLimiter(ILogicBuilder, string?, Action{RedisRateLimiterOptions}?)"/>, over a connection that stays yours.</summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="configure">Sets options in code.</param>
    public static ILogicBuilder AddRedisRateLimiter(
        this ILogicBuilder builder, IConnectionMultiplexer connection, Action<RedisRateLimiterOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connection);
        builder.AddOptions(url: null, configure, static (options, address) => options.Url = address);
        return builder.AddLimiter((_, _) => new RedisConnection(connection));
    }

    private static void AddOptions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this ILogicBuilder builder, string? url, Action<TOptions>? configure, Action<TOptions, string> setUrl)
        where TOptions : class
    {
        var name = builder.OptionsName();
        builder.Services.AddOptions<TOptions>(name).ValidateOnStart().Configure<IOptionsMonitor<LogicConfig>>((options, config) =>
        {
            if ((url ?? config.Get(name).RedisUrl) is { } address) setUrl(options, address);
        });
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(IValidateOptions<TOptions>), typeof(RedisOptionsValidator)));
        builder.Services.TryAddSingleton<RedisConnections>();
        if (configure is not null) builder.Services.Configure(name, configure);
    }

    private static ILogicBuilder AddTier(this ILogicBuilder builder, Func<IServiceProvider, RedisCacheOptions, RedisProofCache> create)
    {
        var key = builder.Name;
        if (builder.Services.Any(d => d.ServiceType == typeof(RedisProofCache) && Equals(d.ServiceKey, key))) return builder;
        var name = builder.OptionsName();
        builder.Services.TryAddKeyedSingleton(key, (p, _) => create(p, p.OptionsOf<RedisCacheOptions>(name)));
        builder.Services.AddKeyedSingleton<IProofCacheTier>(key, (p, _) => key is null
            ? p.GetRequiredService<RedisProofCache>()
            : p.GetRequiredKeyedService<RedisProofCache>(key));
        return builder;
    }

    private static ILogicBuilder AddLimiter(this ILogicBuilder builder, Func<IServiceProvider, RedisRateLimiterOptions, RedisConnection> connect)
    {
        var name = builder.OptionsName();
        foreach (var other in builder.Services.Where(d => d.ServiceType == typeof(ILogicRateLimiter) && Equals(d.ServiceKey, builder.Name)).ToList())
            builder.Services.Remove(other);
        builder.Services.AddKeyedSingleton<ILogicRateLimiter>(builder.Name, (p, _) =>
        {
            var options = p.OptionsOf<RedisRateLimiterOptions>(name);
            var config = p.GetRequiredService<IOptionsMonitor<LogicConfig>>();
            return new RedisRateLimiter(
                operation => config.Get(name).GetCallRate(operation), options, connect(p, options), p.GetService<TimeProvider>(), p.GetService<ILogger<RedisRateLimiter>>());
        });
        return builder;
    }

    private static string OptionsName(this ILogicBuilder builder) => builder.Name ?? Options.Options.DefaultName;

    private static TOptions OptionsOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        this IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(name);

    private static RedisConnection Connection(this IServiceProvider provider, string url) => provider.GetRequiredService<RedisConnections>().Get(url);
}
