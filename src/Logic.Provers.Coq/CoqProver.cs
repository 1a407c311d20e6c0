using Logic.Shared.Kernels;

namespace Logic.Proving.Coq;

/// <summary>
/// Has proofs checked by the kernel of Coq (Coquand and Huet 1988; versions 8.16 and later): the built-in prover finds a proof, which goes to
/// <c>coqc</c> as a script of explicit terms (see <see cref="CoqExport"/>), and the theorem is accepted only where <c>Print
/// Assumptions</c> names no axiom but <c>classic</c> and, for Skolem functions with arguments, <c>relational_choice</c> and
/// <c>dependent_unique_choice</c>. Coq never says that something does not follow. One process a request, killed with all
/// it started at the deadline or on cancellation. Thread-safe.
/// </summary>
public sealed class CoqProver : IExternalProver
{
    internal const string ProverName = "coq";

    private readonly KernelProver _prover;

    /// <summary>Creates the prover; Coq is looked for when it is asked.</summary>
    /// <param name="options">How Coq is found and used; null for the defaults.</param>
    public CoqProver(CoqOptions? options = null)
    {
        options ??= new CoqOptions();
        _prover = new KernelProver(new CoqKernel(), options.ProgramPath, options.SearchTime, options.UseTactics);
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
