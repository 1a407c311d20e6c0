using System.Collections.Immutable;
using Logic;
using Logic.Configuration;
using Logic.DependencyInjection;
using Logic.Proving;
using Logic.Proving.Portfolio;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds provers beside the built-in one, and says how they are asked.</summary>
public static class ProverBuilderExtensions
{
    /// <summary>
    /// Adds a prover behind those that are there. Adding a name twice is harmless: the first stays. An
    /// <see cref="IProver"/> that the application registered itself is used alone, whatever is added here.
    /// </summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="name">The prover's name, such as <c>z3</c>.</param>
    /// <param name="create">Makes the prover, once.</param>
    /// <param name="setting">The switch of <see cref="LogicConfig"/> that can turn it off, such as <c>Z3Enabled</c>; null for none.</param>
    public static ILogicBuilder AddProver(
        this ILogicBuilder builder, string name, Func<IServiceProvider, IProver> create, string? setting = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(create);
        if (builder.Services.Any(d => d.ImplementationInstance is ProverRegistration r && r.Key == builder.Name && r.Name == name)) return builder;
        builder.Services.AddSingleton(new ProverRegistration(builder.Name, name, setting, create));
        if (setting is not null) builder.Services.AddSingleton(new LogicFeature(setting));
        return builder;
    }

    /// <summary>Says how the built-in prover and those that were added are asked; <see cref="PortfolioMode.Order"/> unless said.</summary>
    /// <param name="builder">What <c>AddLogic()</c> returned.</param>
    /// <param name="mode">How they are asked.</param>
    /// <param name="budgets">The most time of some provers, by name (<c>built-in</c>, <c>z3</c>, …).</param>
    public static ILogicBuilder UsePortfolio(
        this ILogicBuilder builder, PortfolioMode mode, IReadOnlyDictionary<string, TimeSpan>? budgets = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton(new PortfolioRegistration(
            builder.Name, mode, budgets ?? ImmutableDictionary<string, TimeSpan>.Empty));
        return builder;
    }
}
