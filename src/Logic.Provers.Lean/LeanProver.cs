using Logic.Shared.Kernels;

namespace Logic.Proving.Lean;

/// <summary>
/// Has proofs checked by the kernel of Lean 4 (de Moura and Ullrich 2021): the built-in prover finds a proof, which goes to
/// <c>lean</c> as a script of explicit terms in core Lean, without Mathlib (see <see cref="LeanExport"/>), and the theorem is
/// accepted only where nothing is left open (<c>sorry</c>) and <c>#print axioms</c> names none but <c>propext</c>, <c>Classical.choice</c>
/// and <c>Quot.sound</c>. Lean never says that something does not follow. One process a request, killed with all it started at the
/// deadline or on cancellation. Thread-safe.
/// </summary>
public sealed class LeanProver : IExternalProver
{
    internal const string ProverName = "lean";

    private readonly KernelProver _prover;

    /// <summary>Creates the prover; Lean is looked for when it is asked.</summary>
    /// <param name="options">How Lean is found and used; null for the defaults.</param>
    public LeanProver(LeanOptions? options = null)
    {
        options ??= new LeanOptions();
        _prover = new KernelProver(new LeanKernel(), options.ProgramPath, options.SearchTime, options.UseTactics);
    }

    /// <inheritdoc/>
    public string Name => ProverName;

    /// <inheritdoc/>
    public ProverAvailability CheckAvailability() => _prover.CheckAvailability();

    /// <inheritdoc/>
    public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await _prover.ProveAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
