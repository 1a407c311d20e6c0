using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Clauses;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving;

/// <summary>
/// A formula and the same in other words: every such biconditional is a theorem, so an engine that says "saturated" has
/// lost a clause. (It did: a clause was dropped because the same one waited, which then went with its own parents.)
/// </summary>
public sealed class EquivalenceIssues
{
    private const string NoTwoWinners =
        "(¬∃x ∃y (x ≠ y ∧ Runner(x) ∧ Finish(x, race) ∧ Runner(y) ∧ Finish(y, race)))"
        + " ↔ ∀x ∀y (Runner(x) ∧ Finish(x, race) ∧ Runner(y) ∧ Finish(y, race) → x = y)";

    [Test]
    public void ThereAreNoTwoIsThereIsAtMostOne()
    {
        var result = Prove.That(NoTwoWinners);
        Assert.That((result.Status, result.Verified), Is.EqualTo((SzsStatus.Theorem, true)));
    }

    [Test]
    public void EveryStrategyAloneProvesThatThereIsAtMostOne([Range(0, 4)] int strategy) =>
        Assert.That(Run(Formula.Parse(NoTwoWinners), Strategy.Schedule[strategy]), Is.EqualTo(SearchState.Refuted));

    [Test]
    public void NoStrategySaturatesOnAnEquivalence([Values] ProblemKind kind) => Search(kind, 0, 60);

    [Test, Category("Long")]
    public void NoStrategySaturatesOnAnEquivalenceInTheLongRun([Values] ProblemKind kind) => Search(kind, 1_000, 2_000);

    private static void Search(ProblemKind kind, int first, int count)
    {
        for (var seed = first; seed < first + count; seed++)
        {
            var formula = RandomProblems.Closed(seed, kind, 3 + (seed % 2));
            var theorem = Formula.Iff(formula, new Rephrasing(seed).Of(formula));
            foreach (var strategy in Strategy.Schedule)
                Assert.That(Run(theorem, strategy), Is.Not.EqualTo(SearchState.Saturated), $"{kind} {seed}: {theorem}");
        }
    }

    private static SearchState Run(Formula goal, Strategy strategy)
    {
        var request = new ProofRequest([], goal);
        var clauses = Clausifier.Clausify(request);
        if (clauses.Clauses.Any(c => c.IsEmpty)) return SearchState.Refuted;
        return new SaturationEngine(clauses, strategy).Advance(2_000, new SearchClock(request.Limits, TimeProvider.System, default)).State;
    }
}
