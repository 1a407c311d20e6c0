namespace Logic.Proving.Portfolio;

/// <summary>A prover of a portfolio.</summary>
/// <param name="Prover">The prover.</param>
/// <param name="Budget">
/// The longest it may take of a request's time; null for all of it, or, in <see cref="PortfolioMode.Order"/>, an equal
/// share of what is left.
/// </param>
public sealed record PortfolioMember(IProver Prover, TimeSpan? Budget = null);
