using Logic.Proving;

namespace Logic.DependencyInjection;

/// <summary>A prover that a satellite added, beside the built-in one.</summary>
/// <param name="Key">The key of the services it belongs to; null for those without a key.</param>
/// <param name="Name">The prover's name; registered once a key.</param>
/// <param name="Setting">The switch of <see cref="LogicConfig"/> that can turn it off; null for none.</param>
/// <param name="Create">Makes the prover.</param>
internal sealed record ProverRegistration(string? Key, string Name, string? Setting, Func<IServiceProvider, IProver> Create);
