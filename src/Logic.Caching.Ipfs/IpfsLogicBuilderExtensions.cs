using Logic;
using Logic.Caching;
using Logic.Caching.Ipfs;
using Logic.Caching.Ipfs.Rpc;
using Logic.Configuration;
using Logic.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the IPFS tier to Logic.</summary>
public static class IpfsLogicBuilderExtensions
{
    private const string Resilience = "retry";

    /// <summary>
    /// Keeps proofs in IPFS, unless <c>IpfsEnabled</c> says no. Call it after tiers that are nearer, such as Redis: reads try tiers in
    /// the order of registration. Calling it twice changes the options and adds no second tier. The services are
    /// <see cref="IpfsProofCache"/> and <see cref="IpfsClient"/>, under the builder's name.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="configure">Sets options in code, after <c>IpfsHost</c>, <c>IpfsPort</c> and <c>IpfsProtocol</c>.</param>
    public static ILogicBuilder AddIpfsCache(this ILogicBuilder builder, Action<IpfsCacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var name = builder.Name ?? Options.Options.DefaultName;
        if (!builder.Services.Any(d => d.ServiceType == typeof(IpfsProofCache) && Equals(d.ServiceKey, builder.Name)))
        {
            builder.Services.AddSingleton(new LogicFeature(nameof(LogicConfig.IpfsEnabled)));
            builder.Services.AddSeededOptions(name);
            builder.Services.AddClient(builder.Name, name);
            builder.Services.AddTier(builder.Name, name);
        }

        if (configure is not null) builder.Services.Configure(name, configure);
        return builder;
    }

    private static void AddSeededOptions(this IServiceCollection services, string name)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IpfsCacheOptions>, IpfsCacheOptionsRules>());
        services.AddOptions<IpfsCacheOptions>(name).ValidateOnStart().Configure<IOptionsMonitor<LogicConfig>>((options, monitor) =>
        {
            var config = monitor.Get(name);
            options.Enabled = config.IpfsEnabled;
            options.Protocol = config.IpfsProtocol;
            options.Host = config.IpfsHost;
            options.Port = config.IpfsPort;
        });
    }

    private static void AddClient(this IServiceCollection services, string? key, string name)
    {
        var httpName = name.Length == 0 ? "Logic.Ipfs" : "Logic.Ipfs." + name;
        services.AddHttpClient(httpName)
            .ConfigureHttpClient((p, client) => IpfsHttp.Configure(client, p.OptionsOf(name)))
            // One client for good, since writes are still done while the container is going away; its handler looks up names anew.
            .ConfigurePrimaryHttpMessageHandler(static () => IpfsHttp.CreateHandler())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The cache says once that the node is down; a line a request would drown that.
            .RemoveAllLoggers()
            .AddResilienceHandler(Resilience, static pipeline => IpfsHttp.AddRetry(pipeline));
        services.TryAddKeyedSingleton(key, (p, _) => new IpfsClient(
            p.GetRequiredService<IHttpClientFactory>().CreateClient(httpName),
            p.OptionsOf(name).Timeouts,
            p.GetService<TimeProvider>()));
    }

    private static void AddTier(this IServiceCollection services, string? key, string name)
    {
        services.TryAddKeyedSingleton(key, (p, _) => new IpfsProofCache(
            p.Of<IpfsClient>(key), p.OptionsOf(name), p.GetService<ILogger<IpfsProofCache>>()));
        services.AddKeyedSingleton<IProofCacheTier>(key, (p, _) => p.Of<IpfsProofCache>(key));
        services.AddSingleton<IHostedService>(p => new MakeAtStart(p.Of<IpfsProofCache>(key)));
    }

    private static IpfsCacheOptions OptionsOf(this IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<IpfsCacheOptions>>().Get(name);

    private static T Of<T>(this IServiceProvider provider, string? key)
        where T : notnull => key is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(key);

    /// <summary>So that a host says at its start, not at the first proof, that entries are in the clear.</summary>
    private sealed class MakeAtStart : IHostedService
    {
        public MakeAtStart(IpfsProofCache cache) => ArgumentNullException.ThrowIfNull(cache);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
