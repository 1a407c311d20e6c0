using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Conformance.Provers;

/// <summary>The answers: statuses, evidence, used assumptions, countermodels, numbers, contradictory and missing assumptions.</summary>
public abstract class ProverConformance : ProverSuite
{
    [TestCaseSource(typeof(SmallProblems), nameof(SmallProblems.Theorems))]
    public async Task ProvesWhatFollows(string goal, string[] assumptions)
    {
        var request = new ProofRequest(Read(assumptions), Formula.Parse(goal)) { Limits = new ProofLimits { Time = Easy } };
        var result = await Prover.ProveAsync(request);
        Assert.That(result.IsTheorem, $"{result.Status}: {result.Reason}");
        AssertEvidence(result, request);
    }

    [TestCaseSource(typeof(SmallProblems), nameof(SmallProblems.NonTheorems))]
    public async Task DoesNotProveWhatDoesNotFollow(string goal, string[] assumptions)
    {
        var request = new ProofRequest(Read(assumptions), Formula.Parse(goal)) { Limits = new ProofLimits { Time = RefutesNonTheorems ? Easy : TimeSpan.FromSeconds(3) } };
        var result = await Prover.ProveAsync(request);
        AssertNotProved(result, SzsStatus.CounterSatisfiable);
        AssertEvidence(result, request);
        if (GivesCountermodels) Assert.That(result.Countermodel, Is.Not.Null);
    }

    [Test]
    public async Task ContradictoryAssumptionsProveAnything()
    {
        var result = await ProveAsync(Read("P", "¬P", "R"), Formula.Parse("Q"));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.ContradictoryAxioms).Or.EqualTo(SzsStatus.Theorem), result.Reason);
    }

    [Test]
    public async Task WithoutAGoalTheAssumptionsAreAskedAbout()
    {
        Assert.That((await ProveAsync(Read("∀x (P(x) → Q(x))", "P(a)", "¬Q(a)"), null)).Status, Is.EqualTo(SzsStatus.Unsatisfiable));
        AssertNotProved(await ProveAsync(Read("∀x (P(x) → Q(x))", "P(a)"), null, RefutesNonTheorems ? null : TimeSpan.FromSeconds(3)), SzsStatus.Satisfiable);
    }

    [Test]
    public async Task NoAssumptionsAndNoGoalIsSatisfiable() =>
        AssertNotProved(await ProveAsync([], null, RefutesNonTheorems ? null : TimeSpan.FromSeconds(3)), SzsStatus.Satisfiable);

    [Test]
    public async Task FreeVariablesAreUniversal()
    {
        Formula free = Formula.Atom("P", Term.Variable("x"));
        Assert.That((await ProveAsync([free], Formula.Parse("P(a) ∧ ∀y P(y)"))).IsTheorem);
        AssertNotProved(await ProveAsync(Read("P(a)"), free, RefutesNonTheorems ? null : TimeSpan.FromSeconds(3)), SzsStatus.CounterSatisfiable);
    }

    [Test]
    public async Task NumbersAreDifferentAndOrdered()
    {
        Assert.That((await ProveAsync([Formula.Atom("Age", Term.Constant("ann"), Term.Number(21)), Adult], Formula.Parse("Adult(ann)"))).IsTheorem);
        Assert.That((await ProveAsync([], Formula.Not(Formula.Equal(Term.Number(18), Term.Number(18.5m))))).IsTheorem);
        Assert.That((await ProveAsync([], Less(Term.Number(-1), Term.Number(2.5m)))).IsTheorem);
        AssertNotProved(
            await ProveAsync([Formula.Atom("Age", Term.Constant("ann"), Term.Number(17)), Adult], Formula.Parse("Adult(ann)"), RefutesNonTheorems ? null : TimeSpan.FromSeconds(3)),
            SzsStatus.CounterSatisfiable);
    }

    [Test]
    public async Task UsedAssumptionsSufficeAndLeaveOutTheRest()
    {
        var noise = Enumerable.Range(0, 20).Select(i => Formula.Parse($"∀x (Noise{i}(x) → Noise{i + 1}(x))"));
        ImmutableArray<Formula> assumptions = [.. noise, .. Read("Man(socrates)", "∀x (Man(x) → Mortal(x))")];
        var result = await ProveAsync(assumptions, Formula.Parse("Mortal(socrates)"));
        Assert.That(result.IsTheorem, result.Reason);
        if (NamesUsedAssumptions) Assert.That(result.UsedAssumptions, Is.EqualTo(new[] { 20, 21 }));
    }

    private static Formula Adult => Formula.ForAll(
        [Term.Variable("x"), Term.Variable("y")],
        Formula.Implies(
            Formula.And(Formula.Atom("Age", Term.Variable("x"), Term.Variable("y")), Less(Term.Number(18), Term.Variable("y"))),
            Formula.Atom("Adult", Term.Variable("x"))));

    private static Atom Less(Term left, Term right) => Formula.Atom("<", left, right);

    /// <summary>What is called verified is checked again here, from the outside.</summary>
    private static void AssertEvidence(ProofResult result, ProofRequest request)
    {
        Assert.That(result.Elapsed, Is.GreaterThan(TimeSpan.Zero));
        Assert.That(result.Evidence, result.Status.IsConclusive() ? Is.Not.EqualTo(Evidence.None) : Is.EqualTo(Evidence.None));
        if (result.Proof is { } proof) Assert.That(ProofChecker.Check(request, proof).IsValid);
        if (result.Countermodel is not { } model || !result.Verified) return;
        Assert.That(request.Assumptions.All(model.Evaluate));
        Assert.That(request.Goal is null || !model.Evaluate(request.Goal));
    }
}
