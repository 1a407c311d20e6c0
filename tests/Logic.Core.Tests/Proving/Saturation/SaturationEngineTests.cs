using Logic.Proving;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving.Saturation;

public sealed class SaturationEngineTests
{
    /// <summary>Strategies differ in what they find first, never in what holds; each refutation checks.</summary>
    [Test]
    public void StrategiesAgree([Values] ProblemKind kind)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var request = RandomProblems.Request(seed, kind);
            var states = Strategy.Schedule.Select(s => Run(request, s)).Where(s => s is not SearchState.Running).Distinct();
            Assert.That(states.Count(), Is.LessThanOrEqualTo(1), $"{kind} {seed}");
        }
    }

    [Test]
    public void SlicesMakeNoDifference()
    {
        var request = Prove.Request("∀x (f(x, i(x)) = e)", "∀x ∀y ∀z (f(x, f(y, z)) = f(f(x, y), z))", "∀x (f(e, x) = x)", "∀x (f(i(x), x) = e)");
        var clauses = Clausifier.Clausify(request);
        var clock = new SearchClock(request.Limits, TimeProvider.System, default);
        var whole = new SaturationEngine(clauses, Strategy.Schedule[0]).Advance(int.MaxValue, clock);
        var engine = new SaturationEngine(clauses, Strategy.Schedule[0]);
        SearchOutcome sliced;
        do sliced = engine.Advance(7, clock);
        while (sliced.State == SearchState.Running);
        Assert.That(
            ProofAssembly.Assemble(clauses, sliced.Refutation).ToJson(),
            Is.EqualTo(ProofAssembly.Assemble(clauses, whole.Refutation).ToJson()));
    }

    private static SearchState Run(ProofRequest request, Strategy strategy)
    {
        var clauses = Clausifier.Clausify(request);
        var limits = new ProofLimits { Time = TimeSpan.FromSeconds(5) };
        var outcome = new SaturationEngine(clauses, strategy).Advance(5_000, new SearchClock(limits, TimeProvider.System, default));
        if (outcome.State == SearchState.Refuted)
            Assert.That(ProofChecker.Check(request, ProofAssembly.Assemble(clauses, outcome.Refutation)).Fault, Is.Null);
        return outcome.State;
    }
}
