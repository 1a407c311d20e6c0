using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Certificates;

namespace Logic.Tests.Proving;

public sealed class BuiltInProverTests
{
    [Test]
    public void ModusPonensWithoutTheFactIsRefutedByAModel()
    {
        var result = Prove.That("Q", "P → Q");
        Assert.That(result.Countermodel!.Evaluate(Prove.Read("¬Q")));
        Assert.That(Prove.That("Q", "P", "P → Q").Status, Is.EqualTo(SzsStatus.Theorem));
    }

    [Test]
    public void ContradictoryAssumptionsAreToldApart()
    {
        var result = Prove.That("Unrelated", "P", "¬P", "R");
        Assert.Multiple(() =>
        {
            Assert.That(result.Status, Is.EqualTo(SzsStatus.ContradictoryAxioms));
            Assert.That(result.UsedAssumptions, Is.EqualTo(new[] { 0, 1 }));
            Assert.That(result.Proof!.UsesGoal, Is.False);
        });
    }

    [Test]
    public void WithoutAGoalSatisfiabilityIsAsked()
    {
        Assert.That(Prove.That(null, "P", "P → ¬P").Status, Is.EqualTo(SzsStatus.Unsatisfiable));
        Assert.That(Prove.That(null, "P", "P → Q").Status, Is.EqualTo(SzsStatus.Satisfiable));
        Assert.That(Prove.That([], null).Status, Is.EqualTo(SzsStatus.Satisfiable));
    }

    [Test]
    public void UnusedAssumptionsAreNotNamed()
    {
        var result = Prove.That("Q(a)", "R(b)", "P(a)", "∀x (P(x) → Q(x))", "S(c)");
        Assert.That(result.UsedAssumptions, Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public void AMinimalCoreLeavesOutWhatCanBeLeftOut()
    {
        string[] assumptions = ["∀x (P(x) → R(x))", "∀x (R(x) → Q(x))", "P(a)", "∀x (P(x) → Q(x))", "R(a)"];
        var request = Prove.Request("Q(a)", assumptions) with { WantsMinimalCore = true };
        var result = Prove.That(request);
        Assert.That(result.UsedAssumptions, Has.Length.EqualTo(2));
        Assert.That(ProofChecker.Check(request, result.Proof!).IsValid);
        foreach (var left in result.UsedAssumptions)
        {
            var kept = result.UsedAssumptions.Remove(left).Select(i => assumptions[i]);
            Assert.That(Prove.That("Q(a)", [.. kept]).Status, Is.EqualTo(SzsStatus.CounterSatisfiable));
        }
    }

    [TestCase("¬(2 = 3)")]
    [TestCase("2 < 3")]
    [TestCase("¬(3 < 2)")]
    [TestCase("Adult(ann)", "∀x ∀y (Age(x, y) ∧ 18 ≤ y → Adult(x))", "Age(ann, 20)")]
    [TestCase("∃x (Age(ann, x) ∧ 17.5 < x)", "Age(ann, 18)")]
    [TestCase("a < c", "a < b", "b < c")]
    [TestCase("¬(a = b)", "Age(a) = 3", "Age(b) = 4")]
    public void NumeralsAreValues(string goal, params string[] assumptions)
    {
        var result = Prove.That(goal, assumptions);
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(result.Verified);
    }

    [TestCase("∀x ∀y (Age(x, y) ∧ 18 ≤ y → Adult(x))", "Age(ann, 17)", "Adult(ann)")]
    [TestCase("P(2)", "Q(3)", "P(3)")]
    public void NumeralsDoNotMix(string first, string second, string goal) =>
        Assert.That(Prove.That(goal, first, second).Status, Is.EqualTo(SzsStatus.CounterSatisfiable));

    [Test]
    public void FreeVariablesAreUniversal()
    {
        var x = Term.Variable("x");
        var everything = Formula.Atom("P", x);
        Assert.That(Prove.That([everything], Formula.Atom("P", Term.Constant("a"))).Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(Prove.That([Formula.Atom("P", Term.Constant("a"))], everything).Status, Is.EqualTo(SzsStatus.CounterSatisfiable));
    }

    [Test]
    public void TheSameRequestGetsTheSameProof()
    {
        var request = Prove.Request("∃y ∀x (F(x, y) ↔ F(x, x)) → ¬∀x ∃y ∀z (F(z, y) ↔ ¬F(z, x))");
        var first = Prove.That(request).Proof!.ToJson();
        Assert.That(Prove.That(request).Proof!.ToJson(), Is.EqualTo(first));
    }

    [Test]
    public void DeepFormulasAreProvedToo()
    {
        Formula deep = Formula.Atom("P");
        for (var i = 0; i < 950; i++) deep = Formula.Not(deep);
        Assert.That(Prove.That([deep], Formula.Atom("P")).Status, Is.EqualTo(SzsStatus.Theorem));
        Formula implications = Formula.Atom("P");
        for (var i = 0; i < 950; i++) implications = Formula.Implies(Formula.Atom("Q" + i), implications);
        Assert.That(Prove.That([Formula.Atom("P")], implications).Status, Is.EqualTo(SzsStatus.Theorem));
    }

    [Test]
    public void DeepEquivalencesEnd()
    {
        Formula deep = Formula.Atom("P");
        for (var i = 0; i < 450; i++) deep = Formula.Iff(Formula.Atom("Q" + i), deep);
        Assert.That(Prove.That([deep], deep).Status, Is.AnyOf(SzsStatus.Theorem, SzsStatus.ResourceOut, SzsStatus.Timeout));
    }
}
