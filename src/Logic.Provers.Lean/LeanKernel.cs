using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Logic.Shared.Kernels;
using Logic.Shared.Problems;
using Logic.Shared.Processes;

namespace Logic.Proving.Lean;

/// <summary>How Lean is asked, and when it is believed.</summary>
internal sealed partial class LeanKernel : IKernel
{
    // What Lean's classical logic rests on. Choice is among it, so Skolem functions need no more.
    private static readonly string[] Allowed = ["propext", "Classical.choice", "Quot.sound"];

    public string ProverName => LeanProver.ProverName;

    public string Hint => "Install Lean 4: see https://lean-lang.org/install (elan); or set ProgramPath of the options.";

    public string FileName => "problem.lean";

    public ImmutableArray<string> Arguments => [];

    public string Script(KernelProof proof) => LeanScript.Of(proof);

    public string Tactics(SafeProblem problem) => LeanScript.Of(problem);

    public string? Objection(ProcessOutcome outcome, bool mayChoose)
    {
        if (outcome.ExitCode != 0) return $"Lean did not accept the proof: exit code {outcome.ExitCode}.";
        if (Complaint().IsMatch(outcome.Output) || Complaint().IsMatch(outcome.Error)) return "Lean did not accept the proof.";
        if (AxiomLine().Matches(outcome.Output) is not [var line]) return "Lean did not say what the theorem rests on.";
        var axioms = line.Groups[1].Value.Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return axioms.Except(Allowed).ToArray() is [_, ..] others ? $"The theorem rests on {string.Join(", ", others)}." : null;
    }

    [GeneratedRegex(@"\bsorry|\berror\b", RegexOptions.CultureInvariant)]
    private static partial Regex Complaint();

    [GeneratedRegex(@"'proved' (?:depends on axioms: \[([^\]]*)\]|does not depend on any axioms)", RegexOptions.CultureInvariant)]
    private static partial Regex AxiomLine();
}
