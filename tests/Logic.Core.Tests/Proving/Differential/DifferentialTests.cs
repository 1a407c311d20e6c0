using Logic.Proving;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Saturation;
using Logic.Tests.Proving.Certificates;

namespace Logic.Tests.Proving.Differential;

/// <summary>
/// Random problems against other provers, where those are installed: no two may contradict each other. Every proof
/// must check, and with one thing changed be refused. In the long run 20,300 problems.
/// </summary>
public sealed class DifferentialTests
{
    private const int MutationsOfAProof = 7;

    private static readonly OutsideProver[] Others = [OutsideProver.E, OutsideProver.Cvc5, OutsideProver.Z3];

    [Test]
    public void NeverContradictsAnotherProver([Values] ProblemKind kind) => Compare(kind, 0, 8);

    [Test, Category("Long")]
    public void NeverContradictsAnotherProverInTheLongRun([Values] ProblemKind kind) => Compare(kind, 1_000, 2_900);

    [Test]
    public void SaturationWithoutASmallModelIsConfirmed([Values] ProblemKind kind) => Confirm(kind, 0, 6);

    [Test, Category("Long")]
    public void SaturationWithoutASmallModelIsConfirmedInTheLongRun([Values] ProblemKind kind) => Confirm(kind, 1_000, 1_000);

    private static void Compare(ProblemKind kind, int first, int count)
    {
        var tally = new Tally();
        for (var seed = first; seed < first + count; seed++)
        {
            var request = RandomProblems.Request(seed, kind) with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(2) } };
            var ours = Prove.That(request);
            tally.Add(ours);
            if (ours.Proof is { } proof) CheckProof(request, proof, seed, tally);
            foreach (var other in Others) CompareWith(other, request, ours, $"{kind} {seed}", tally);
        }

        TestContext.Out.WriteLine($"{kind}: {tally}");
        Assert.That(tally["confirmed by " + OutsideProver.E], Is.GreaterThan(count / 2));
        Assert.That(Math.Min(tally["proved"], tally["finite model"] + tally["saturated"]), Is.GreaterThan(count / 10), "one-sided");
    }

    private static void CheckProof(ProofRequest request, Proof proof, int seed, Tally tally)
    {
        Assert.That(ProofChecker.Check(request, proof).IsValid, () => $"{proof}");
        for (var i = 0; i < MutationsOfAProof; i++)
        {
            if (ProofMutation.Mutate(proof, new Random((MutationsOfAProof * seed) + i)) is not { } mutated) continue;
            tally.Add("mutated proofs refused");
            Assert.That(ProofChecker.Check(request, mutated).IsValid, Is.False, () => $"{proof}\nmutated to\n{mutated}");
        }
    }

    private static void CompareWith(OutsideProver other, ProofRequest request, ProofResult ours, string problem, Tally tally)
    {
        if (IsProved(ours) is not { } answer || other.Ask(request) is not { } theirs) return;
        Assert.That(answer, Is.EqualTo(theirs), () => $"{problem}: here {ours.Status}, {other} says {theirs}");
        tally.Add($"confirmed by {other}");
    }

    // Where only larger models are possible, no model vouches for a saturation; another prover does.
    private static void Confirm(ProblemKind kind, int first, int count)
    {
        var tally = new Tally();
        for (var seed = first; seed < first + count; seed++)
        {
            var request = RandomProblems.RequestWithoutSmallModel(seed, kind);
            if (!SomeStrategySaturates(request)) continue;
            var theirs = OutsideProver.E.Ask(request);
            Assert.That(theirs, Is.Not.True, $"{kind} {seed}: saturated here, proved there");
            tally.Add(theirs is null ? "open" : "confirmed");
        }

        TestContext.Out.WriteLine($"{kind}: {tally}");
    }

    private static bool SomeStrategySaturates(ProofRequest request)
    {
        var clauses = Clausifier.Clausify(request);
        if (clauses.Clauses.Any(c => c.IsEmpty)) return false;
        var clock = new SearchClock(request.Limits, TimeProvider.System, default);
        return Strategy.Schedule.Any(s => new SaturationEngine(clauses, s).Advance(4_000, clock).State == SearchState.Saturated);
    }

    private static bool? IsProved(ProofResult result) => result.Status switch
    {
        SzsStatus.Theorem or SzsStatus.Unsatisfiable or SzsStatus.ContradictoryAxioms => true,
        SzsStatus.CounterSatisfiable or SzsStatus.Satisfiable => false,
        _ => null,
    };
}
