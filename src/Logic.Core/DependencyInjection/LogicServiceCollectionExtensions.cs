using System.Diagnostics.Metrics;
using Logic;
using Logic.Caching;
using Logic.Configuration;
using Logic.DependencyInjection;
using Logic.Diagnostics;
using Logic.Proving;
using Logic.Proving.Cached;
using Logic.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Logic to a container.</summary>
public static class LogicServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="FOLConverter"/>, <see cref="TheoremProver"/>, <see cref="LogicReasoner"/>,
    /// <see cref="IProofCache"/> and <see cref="ILogicRateLimiter"/> as singletons. Calling it twice is harmless; what the application registered
    /// before (an <see cref="IProver"/>, a <see cref="TimeProvider"/>) stays.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Sets options in code, after files and environment variables.</param>
    public static ILogicBuilder AddLogic(this IServiceCollection services, Action<LogicConfig>? configure = null) =>
        services.AddCore(key: null, section: null, configure);

    /// <summary>As <see cref="AddLogic(IServiceCollection, Action{LogicConfig}?)"/>, with settings from a configuration section.</summary>
    /// <param name="services">The container.</param>
    /// <param name="section">The section with the settings; followed when it changes.</param>
    /// <param name="configure">Sets options in code, after files and environment variables.</param>
    public static ILogicBuilder AddLogic(
        this IServiceCollection services, IConfiguration section, Action<LogicConfig>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddCore(key: null, section, configure);
    }

    /// <summary>
    /// Adds keyed singletons with options of their own: resolve them with <c>[FromKeyedServices(name)]</c>.
    /// </summary>
    /// <param name="services">The container.</param>
    /// <param name="name">The key, and the name of the options.</param>
    /// <param name="section">The section with the settings, or null.</param>
    /// <param name="configure">Sets options in code, after files and environment variables.</param>
    public static ILogicBuilder AddLogic(
        this IServiceCollection services, string name, IConfiguration? section = null, Action<LogicConfig>? configure = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return services.AddCore(name, section, configure);
    }

    private static LogicBuilder AddCore(
        this IServiceCollection services, string? key, IConfiguration? section, Action<LogicConfig>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = key ?? Options.Options.DefaultName;
        services.AddSettings(name, section);
        if (configure is not null) services.Configure(name, configure);
        services.AddFacades(key, name);
        return new LogicBuilder(services, key);
    }

    private static void AddSettings(this IServiceCollection services, string name, IConfiguration? section)
    {
        services.AddOptions<LogicConfig>(name).ValidateOnStart();
        if (!services.Any(static d => d.ImplementationType == typeof(ConfigureFromSources)))
            services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<LogicConfig>, ConfigureFromSources>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<LogicConfig>, EnableFeatures>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LogicConfig>, LogicConfigRangeValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LogicConfig>, LogicConfigRules>());
        if (section is null) return;
        services.AddSingleton(new ConfigurationSource(name, section));
        services.AddSingleton<IOptionsChangeTokenSource<LogicConfig>>(new ConfigurationChangeTokenSource<LogicConfig>(name, section));
    }

    /// <summary>The key null registers the services without a key.</summary>
    private static void AddFacades(this IServiceCollection services, string? key, string name)
    {
        services.TryAddSingleton(static p => new LogicMetrics(p.GetService<IMeterFactory>(), p.GetService<TimeProvider>()));
        services.TryAddSingleton(static p => new CacheMetrics(p.GetRequiredService<LogicMetrics>()));
        services.TryAddKeyedSingleton<IProofCache>(key, (p, _) => p.CreateCache(key, name));
        services.TryAddKeyedSingleton(key, (p, _) => ProverAssembly.Create(p, key));
        services.TryAddKeyedSingleton(key, (p, _) => new FOLConverter(p.Snapshot(name), p.GetRequiredService<LogicMetrics>(), p.GetService<TimeProvider>()));
        services.TryAddKeyedSingleton(key, (p, _) => new TheoremProver(p.Snapshot(name), p.Prover(key), p.Cache(key), p.GetRequiredService<LogicMetrics>()));
        services.TryAddKeyedSingleton(key, (p, _) => new LogicReasoner(p.Snapshot(name), p.Prover(key), p.Cache(key), p.GetRequiredService<LogicMetrics>()));
        services.TryAddKeyedSingleton<ILogicRateLimiter>(key, (p, _) => new LocalRateLimiter(
            operation => p.Snapshot(name)().GetCallRate(operation), p.GetService<TimeProvider>() ?? TimeProvider.System));
    }

    /// <summary>The options in force when a call begins.</summary>
    private static Func<LogicConfig> Snapshot(this IServiceProvider provider, string name)
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<LogicConfig>>();
        return () => monitor.Get(name);
    }

    private static ProofCache CreateCache(this IServiceProvider provider, string? key, string name)
    {
        var cache = new ProofCache(
            provider.ProofTiers(key), provider.CacheOptions(key, name), provider.GetService<TimeProvider>(), provider.GetService<ILogger<ProofCache>>());
        provider.GetRequiredService<CacheMetrics>().Watch(key, cache.GetStatistics);
        return cache;
    }

    /// <summary>The tiers in the order of their registration, which is nearest first.</summary>
    internal static IEnumerable<IProofCacheTier> ProofTiers(this IServiceProvider provider, string? key) =>
        key is null ? provider.GetServices<IProofCacheTier>() : provider.GetKeyedServices<IProofCacheTier>(key);

    private static ProofCacheOptions CacheOptions(this IServiceProvider provider, string? key, string name) =>
        provider.GetServices<ProofCacheChange>().Where(c => c.Key == key).Aggregate(provider.Snapshot(name)().ForCache(), static (o, c) => c.Change(o));

    private static IProofCache Cache(this IServiceProvider provider, string? key) =>
        key is null ? provider.GetRequiredService<IProofCache>() : provider.GetRequiredKeyedService<IProofCache>(key);

    private static IProver Prover(this IServiceProvider provider, string? key) =>
        key is null ? provider.GetRequiredService<IProver>() : provider.GetRequiredKeyedService<IProver>(key);
}
