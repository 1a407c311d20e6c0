using Logic.Proving.Certificates;
using Logic.Shared.Kernels;

namespace Logic.Proving.Coq;

/// <summary>Proofs as scripts for Coq.</summary>
public static class CoqExport
{
    /// <summary>
    /// The proof as a script that <c>coqc</c> checks: a lemma a step, numbered as in <see cref="Proof.ToString"/>, each by its explicit
    /// term, and the theorem <c>proved</c>. Coq need not be installed. Symbols are renamed: a letter, a number, and the
    /// letters and digits of the name.
    /// </summary>
    /// <param name="proof">The proof.</param>
    /// <param name="request">What it proves.</param>
    /// <exception cref="ArgumentException"><see cref="ProofChecker"/> does not accept the proof.</exception>
    /// <exception cref="InsufficientExecutionStackException">The proof nests too deep for the thread's stack.</exception>
    public static string ToCoq(this Proof proof, ProofRequest request)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(request);
        if (ProofChecker.Check(request, proof) is { IsValid: false } check) throw new ArgumentException(check.Fault, nameof(proof));
        return CoqScript.Of(KernelProofBuilder.Build(proof));
    }
}
