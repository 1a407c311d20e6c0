using Logic;
using Logic.AspNetCore.Health;
using Logic.Caching;
using Logic.DependencyInjection;
using Logic.Proving;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Logic's health checks.</summary>
public static class LogicHealthChecks
{
    /// <summary>The tag of the checks that readiness asks.</summary>
    public const string ReadyTag = "logic-ready";

    /// <summary>
    /// Checks that sentences are read (<c>reading</c>), that a proof is found (<c>proving</c>) and that every shared cache tier answers
    /// (<c>cache</c>). Calling it twice is harmless.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="tierFailure">
    /// What a tier that does not answer means: <see cref="HealthStatus.Unhealthy"/>, so that readiness fails, or
    /// <see cref="HealthStatus.Degraded"/>, since answers are found without it, only slower.
    /// </param>
    public static ILogicBuilder AddLogicHealthChecks(this ILogicBuilder builder, HealthStatus tierFailure = HealthStatus.Unhealthy)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHealthChecks();
        builder.Services.Configure<HealthCheckServiceOptions>(options =>
        {
            var prefix = builder.Name is { } name ? name + "-" : "";
            Add(options, prefix + "reading", HealthStatus.Unhealthy, p => new ReadingCheck(Get<LogicReasoner>(p, builder.Name)));
            Add(options, prefix + "proving", HealthStatus.Unhealthy, p => new ProvingCheck(Get<IProver>(p, builder.Name)));
            Add(options, prefix + "cache", tierFailure, p => new TierCheck(Tiers(p, builder.Name), p.GetService<TimeProvider>() ?? TimeProvider.System));
        });
        return builder;
    }

    private static void Add(HealthCheckServiceOptions options, string name, HealthStatus failure, Func<IServiceProvider, IHealthCheck> create)
    {
        if (options.Registrations.FirstOrDefault(r => r.Name == name) is { } there) options.Registrations.Remove(there);
        options.Registrations.Add(new HealthCheckRegistration(name, create, failure, [ReadyTag]));
    }

    private static T Get<T>(IServiceProvider services, string? key)
        where T : notnull => key is null ? services.GetRequiredService<T>() : services.GetRequiredKeyedService<T>(key);

    private static IReadOnlyList<IProofCacheTier> Tiers(IServiceProvider services, string? key) =>
        [.. key is null ? services.GetServices<IProofCacheTier>() : services.GetKeyedServices<IProofCacheTier>(key)];
}
