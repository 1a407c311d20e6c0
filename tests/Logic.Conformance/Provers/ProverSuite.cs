using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Conformance.Provers;

/// <summary>What every prover must do. A test class inherits the parts and makes the prover; where the prover's program is absent, all is skipped.</summary>
public abstract class ProverSuite
{
    /// <summary>The prover under test; made once a class.</summary>
    protected IProver Prover { get; private set; } = null!;

    /// <summary>Whether the prover can say that something does not follow; one that only checks proofs cannot.</summary>
    protected virtual bool RefutesNonTheorems => true;

    /// <summary>Whether answers that something does not follow come with a finite model, where there is a small one.</summary>
    protected virtual bool GivesCountermodels => true;

    /// <summary>Whether theorems come with the assumptions that were used.</summary>
    protected virtual bool NamesUsedAssumptions => true;

    /// <summary>The time for problems that are easy, generous for machines that do much else.</summary>
    protected static TimeSpan Easy => TimeSpan.FromSeconds(60);

    protected abstract IProver Create();

    [OneTimeSetUp]
    public void MakeProver()
    {
        Prover = Create();
        if (Prover is IExternalProver external && external.CheckAvailability() is { IsAvailable: false } absent) Assert.Ignore(absent.Detail);
    }

    protected ValueTask<ProofResult> ProveAsync(ImmutableArray<Formula> assumptions, Formula? goal, TimeSpan? time = null, CancellationToken cancellation = default) =>
        Prover.ProveAsync(new ProofRequest(assumptions, goal) { Limits = new ProofLimits { Time = time ?? Easy } }, cancellation);

    protected static ImmutableArray<Formula> Read(params IEnumerable<string> formulas) => [.. formulas.Select(Formula.Parse)];

    /// <summary>The goal was found not to follow; for a prover that cannot say so, at least it was not said to follow.</summary>
    protected void AssertNotProved(ProofResult result, SzsStatus expected)
    {
        if (RefutesNonTheorems) Assert.That(result.Status, Is.EqualTo(expected), result.Reason);
        else Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp).Or.EqualTo(SzsStatus.Timeout), result.Reason);
    }
}
