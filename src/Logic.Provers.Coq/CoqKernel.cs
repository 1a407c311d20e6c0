using System.Collections.Immutable;
using Logic.Shared.Kernels;
using Logic.Shared.Problems;
using Logic.Shared.Processes;

namespace Logic.Proving.Coq;

/// <summary>How coqc is asked, and when it is believed.</summary>
internal sealed class CoqKernel : IKernel
{
    private static readonly string[] Classical = ["classic"];

    // Both halves of the axiom of choice, which Coq.Logic.ClassicalChoice rests on.
    private static readonly string[] ClassicalWithChoice = [.. Classical, "relational_choice", "dependent_unique_choice"];

    public string ProverName => CoqProver.ProverName;

    public string Hint => "Install Coq: apt-get install coq, opam install coq, or brew install coq; or set ProgramPath of the options.";

    public string FileName => "problem.v";

    public ImmutableArray<string> Arguments { get; } = ["-q", "-noglob", "-w", "none"];

    public string Script(KernelProof proof) => CoqScript.Of(proof);

    public string Tactics(SafeProblem problem) => CoqScript.Of(problem);

    public string? Objection(ProcessOutcome outcome, bool mayChoose)
    {
        if (outcome.ExitCode != 0) return $"Coq did not accept the proof: exit code {outcome.ExitCode}.";
        return AxiomList.Read(outcome.Output) is not { } axioms ? "Coq did not say what the theorem rests on."
            : axioms.Except(mayChoose ? ClassicalWithChoice : Classical).ToArray() is [_, ..] others ? $"The theorem rests on {string.Join(", ", others)}."
            : null;
    }
}
