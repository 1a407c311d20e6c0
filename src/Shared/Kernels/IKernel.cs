using System.Collections.Immutable;
using Logic.Shared.Problems;
using Logic.Shared.Processes;

namespace Logic.Shared.Kernels;

/// <summary>A proof assistant whose kernel checks proofs. Thread-safe.</summary>
internal interface IKernel
{
    /// <summary>The prover's name in results.</summary>
    string ProverName { get; }

    /// <summary>What to do where the program is absent.</summary>
    string Hint { get; }

    /// <summary>The name of the file that the program reads.</summary>
    string FileName { get; }

    /// <summary>The program's arguments before the file.</summary>
    ImmutableArray<string> Arguments { get; }

    /// <summary>The script in which a proof is checked.</summary>
    string Script(KernelProof proof);

    /// <summary>The script in which the assistant looks for a proof itself.</summary>
    string Tactics(SafeProblem problem);

    /// <summary>Why a program that ended did not accept the theorem on the axioms that it may use; null when it did.</summary>
    string? Objection(ProcessOutcome outcome, bool mayChoose);
}
