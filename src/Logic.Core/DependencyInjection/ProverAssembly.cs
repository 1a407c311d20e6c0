using System.Collections.Immutable;
using Logic.Configuration;
using Logic.Proving;
using Logic.Proving.Portfolio;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Logic.DependencyInjection;

/// <summary>Makes the prover of a container: the built-in one, in a portfolio with those that satellites added.</summary>
internal static partial class ProverAssembly
{
    public static IProver Create(IServiceProvider services, string? key)
    {
        var time = services.GetService<TimeProvider>();
        var config = services.GetRequiredService<IOptionsMonitor<LogicConfig>>().Get(key ?? Options.DefaultName);
        IProver builtIn = new BuiltInProver(time);
        var added = services.GetServices<ProverRegistration>()
            .Where(r => r.Key == key && IsOn(r, config))
            .Select(r => r.Create(services))
            .ToList();
        if (added.Count == 0) return builtIn;
        LogAbsent(added, services.GetService<ILoggerFactory>()?.CreateLogger("Logic.Proving"));
        var how = services.GetServices<PortfolioRegistration>().LastOrDefault(p => p.Key == key)
            ?? new PortfolioRegistration(key, PortfolioMode.Order, ImmutableDictionary<string, TimeSpan>.Empty);
        return new PortfolioProver(added.Prepend(builtIn).Select(p => Member(p, how)), how.Mode, time);
    }

    private static bool IsOn(ProverRegistration registration, LogicConfig config) =>
        registration.Setting is null || Settings.All.Single(s => s.Name == registration.Setting).Read(config) == "true";

    private static PortfolioMember Member(IProver prover, PortfolioRegistration how) =>
        new(prover, how.Budgets.TryGetValue(prover.Name, out var budget) ? budget : null);

    private static void LogAbsent(List<IProver> provers, ILogger? log)
    {
        if (log is null) return;
        foreach (var prover in provers.OfType<IExternalProver>())
        {
            var availability = prover.CheckAvailability();
            if (!availability.IsAvailable) ProverAbsent(log, prover.Name, availability.Detail);
        }
    }

    [LoggerMessage(EventId = 401, Level = LogLevel.Warning, Message = "The prover {Prover} cannot be used: {Hint}")]
    private static partial void ProverAbsent(ILogger log, string prover, string hint);
}
