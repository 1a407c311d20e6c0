using Logic.Proving.Certificates;
using Logic.Shared.Kernels;

namespace Logic.Proving.Lean;

/// <summary>Proofs as scripts for Lean.</summary>
public static class LeanExport
{
    /// <summary>
    /// The proof as a script that <c>lean</c> checks: the theorem <c>proved</c>, and in its proof a
    /// fact a step, numbered as in <see cref="Proof.ToString"/>, each by its explicit term. Lean need not be installed.
    /// Symbols are renamed: a letter, a number, and the
    /// letters and digits of the name.
    /// </summary>
    /// <param name="proof">The proof.</param>
    /// <param name="request">What it proves.</param>
    /// <exception cref="ArgumentException"><see cref="ProofChecker"/> does not accept the proof.</exception>
    /// <exception cref="InsufficientExecutionStackException">The proof nests too deep for the thread's stack.</exception>
    public static string ToLean(this Proof proof, ProofRequest request)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(request);
        if (ProofChecker.Check(request, proof) is { IsValid: false } check) throw new ArgumentException(check.Fault, nameof(proof));
        return LeanScript.Of(KernelProofBuilder.Build(proof));
    }
}
