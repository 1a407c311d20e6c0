using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests.Proving.Cached;

/// <summary>Requests, and a prover that counts how often it is asked.</summary>
internal static class Problems
{
    public static ProofRequest Of(string? goal, params string[] assumptions) =>
        new([.. assumptions.Select(Formula.Parse)], goal is null ? null : Formula.Parse(goal));

    /// <summary>Socrates is mortal, with an assumption that is not needed.</summary>
    public static ProofRequest Theorem { get; } = Of("Mortal(socrates)", "Greek(plato)", "∀x (Man(x) → Mortal(x))", "Man(socrates)");

    /// <summary>The same in other words: names, order, a repetition.</summary>
    public static ProofRequest TheoremInOtherWords { get; } =
        Of("Mortal(socrates)", "Man(socrates)", "∀z (Man(z) → Mortal(z))", "Greek(plato)", "∀w (Man(w) → Mortal(w))");

    /// <summary>Not provable, with a finite countermodel.</summary>
    public static ProofRequest Open { get; } = Of("Mortal(plato)", "∀x (Man(x) → Mortal(x))", "Man(socrates)", "ageOf(socrates) < 70");
}

/// <summary>Counts how often it is asked.</summary>
internal sealed class CountingProver(IProver? inner = null) : IProver
{
    private readonly IProver _inner = inner ?? new BuiltInProver();
    private int _calls;

    public string Name => _inner.Name;

    public int Calls => _calls;

    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        return await _inner.ProveAsync(request, cancellationToken);
    }
}
