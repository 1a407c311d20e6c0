using System.Diagnostics;
using Logic.Formulas.Printing;
using Logic.Proving;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving;

/// <summary>Random problems against another prover, when that is installed: the two must never contradict each other.</summary>
public sealed class DifferentialTests
{
    private const string Other = "eprover";

    [Test]
    public void NeverContradictsAnotherProver([Values] ProblemKind kind) => Compare(kind, 0, 6);

    [Test, Category("Long")]
    public void NeverContradictsAnotherProverInTheLongRun([Values] ProblemKind kind) => Compare(kind, 1_000, 4_000);

    [Test]
    public void SaturationWithoutASmallModelIsConfirmed([Values] ProblemKind kind) => Confirm(kind, 0, 6);

    [Test, Category("Long")]
    public void SaturationWithoutASmallModelIsConfirmedInTheLongRun([Values] ProblemKind kind) => Confirm(kind, 1_000, 1_000);

    // Where only larger models are possible, no model vouches for a saturation; another prover does.
    private static void Confirm(ProblemKind kind, int first, int count)
    {
        int agreed = 0, open = 0;
        for (var seed = first; seed < first + count; seed++)
        {
            var request = RandomProblems.RequestWithoutSmallModel(seed, kind);
            if (!SomeStrategySaturates(request)) continue;
            var theirs = Ask(request);
            Assert.That(theirs, Is.Not.True, $"{kind} {seed}: saturated here, proved there");
            if (theirs is null) open++;
            else agreed++;
        }

        TestContext.Out.WriteLine($"{kind}: {agreed} agreed, {open} open");
    }

    private static bool SomeStrategySaturates(ProofRequest request)
    {
        var clauses = Clausifier.Clausify(request);
        if (clauses.Clauses.Any(c => c.IsEmpty)) return false;
        var clock = new SearchClock(request.Limits, TimeProvider.System, default);
        return Strategy.Schedule.Any(s => new SaturationEngine(clauses, s).Advance(4_000, clock).State == SearchState.Saturated);
    }

    private static void Compare(ProblemKind kind, int first, int count)
    {
        int agreed = 0, open = 0;
        for (var seed = first; seed < first + count; seed++)
        {
            var request = RandomProblems.Request(seed, kind) with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(2) } };
            var ours = Prove.That(request);
            if (ours.Proof is not null) Assert.That(ProofChecker.Check(request, ours.Proof).IsValid, $"{kind} {seed}");
            var theirs = Ask(request);
            if (theirs is null || IsProved(ours) is null) open++;
            else if (IsProved(ours) == theirs) agreed++;
            else Assert.Fail($"{kind} {seed}: here {ours.Status}, there {(theirs == true ? "proved" : "refuted")}");
        }

        TestContext.Out.WriteLine($"{kind}: {agreed} agreed, {open} open");
        Assert.That(agreed, Is.GreaterThan(count / 2));
    }

    private static bool? IsProved(ProofResult result) => result.Status switch
    {
        SzsStatus.Theorem or SzsStatus.Unsatisfiable or SzsStatus.ContradictoryAxioms => true,
        SzsStatus.CounterSatisfiable or SzsStatus.Satisfiable => false,
        _ => null,
    };

    private static bool? Ask(ProofRequest request)
    {
        var lines = request.Assumptions.Select((a, i) => $"fof(a{i}, axiom, {FormulaPrinter.Tptp.Print(a)}).").ToList();
        if (request.Goal is not null) lines.Add($"fof(goal, conjecture, {FormulaPrinter.Tptp.Print(request.Goal)}).");
        var output = Run(string.Join('\n', lines));
        if (output.Contains("status Theorem") || output.Contains("status Unsatisfiable") || output.Contains("status ContradictoryAxioms")) return true;
        return output.Contains("status CounterSatisfiable") || output.Contains("status Satisfiable") ? false : null;
    }

    private static string Run(string problem)
    {
        var start = new ProcessStartInfo(Other, "--auto -s --tptp3-format --cpu-limit=2 -")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Write(problem);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Inconclusive($"{Other} is not installed.");
            return string.Empty;
        }
    }
}
