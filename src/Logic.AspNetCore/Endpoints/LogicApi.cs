using Logic.AspNetCore.Limits;
using Logic.Caching;
using Logic.Diagnostics;
using Logic.Proving;
using Logic.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Logic.AspNetCore.Endpoints;

/// <summary>The services behind the endpoints, all singletons, with or without a key.</summary>
internal sealed class LogicApi(IServiceProvider services, string? key)
{
    private readonly IOptionsMonitor<LogicConfig> _config = services.GetRequiredService<IOptionsMonitor<LogicConfig>>();

    public FOLConverter Converter { get; } = Get<FOLConverter>(services, key);

    public TheoremProver Prover { get; } = Get<TheoremProver>(services, key);

    public LogicReasoner Reasoner { get; } = Get<LogicReasoner>(services, key);

    public ILogicRateLimiter Limiter { get; } = Get<ILogicRateLimiter>(services, key);

    public IProver Engine { get; } = Get<IProver>(services, key);

    public IReadOnlyList<IProofCacheTier> Tiers { get; } =
        [.. key is null ? services.GetServices<IProofCacheTier>() : services.GetKeyedServices<IProofCacheTier>(key)];

    public LogicMetrics Metrics { get; } = services.GetRequiredService<LogicMetrics>();

    public LogicEndpointOptions Options { get; } = services.GetRequiredService<IOptions<LogicEndpointOptions>>().Value;

    public ProofPlaces Places { get; } = services.GetRequiredService<ProofPlaces>();

    public TimeProvider Time { get; } = services.GetService<TimeProvider>() ?? TimeProvider.System;

    public ILogger Log { get; } = services.GetRequiredService<ILoggerFactory>().CreateLogger("Logic.AspNetCore");

    /// <summary>The settings in force now.</summary>
    public LogicConfig Config => _config.Get(key ?? Microsoft.Extensions.Options.Options.DefaultName);

    /// <summary>The name of an endpoint, unlike those of services with another key.</summary>
    public string NameOf(string operation) => key is null ? operation : key + "-" + operation;

    private static T Get<T>(IServiceProvider services, string? key)
        where T : notnull => key is null ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(key);
}
