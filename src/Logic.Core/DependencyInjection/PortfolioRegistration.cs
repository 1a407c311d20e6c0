using Logic.Proving.Portfolio;

namespace Logic.DependencyInjection;

/// <summary>How the provers of a container are asked; the last registration counts.</summary>
internal sealed record PortfolioRegistration(string? Key, PortfolioMode Mode, IReadOnlyDictionary<string, TimeSpan> Budgets);
