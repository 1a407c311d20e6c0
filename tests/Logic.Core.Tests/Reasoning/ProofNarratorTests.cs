using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Reasoning;

namespace Logic.Tests.Reasoning;

public sealed class ProofNarratorTests
{
    [Test]
    public void ASyllogismIsToldDirectly() => Assert.That(
        Tell("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"),
        Is.EqualTo(new[]
        {
            "1. sentence 1   ∀x (Man(x) → Mortal(x))   [premise]",
            "2. sentence 2   Man(socrates)   [premise]",
            "3. Mortal(socrates)   [from 1 and 2]",
        }));

    [Test]
    public void AChainIsTurnedAroundIntoADirectArgument() => Assert.That(
        Tell("R(a)", "P(a)", "P(a) → Q(a)", "Q(a) → R(a)").Skip(3).Select(s => s[3..]),
        Is.EqualTo(new[] { "Q(a)   [from 1 and 2]", "R(a)   [from 3 and 4]" }).Or.EqualTo(new[] { "P(a) → R(a)   [from 2 and 3]", "R(a)   [from 1 and 4]" }));

    [Test]
    public void WhatIsNotUsedIsNotTold() =>
        Assert.That(Tell("P", "Q", "P", "R").Select(s => s[3..]), Is.EqualTo(new[] { "sentence 2   P   [premise]", "P   [from 1]" }));

    [Test]
    public void ContradictoryPremisesEndInAContradiction()
    {
        var told = Tell(null, "P → Q", "P", "¬Q");
        Assert.That(told[^1], Does.Contain("⊥").And.Contain("a contradiction"));
        Assert.That(told.Count(s => s.Contains("[premise]", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [TestCase("P ∨ ¬P")]
    [TestCase("∃x (D(x) → ∀y D(y))")]
    [TestCase("⊤")]
    public void WhatHoldsAlwaysNeedsNoPremise(string goal)
    {
        var told = Tell(goal);
        Assert.That(told[^1], Does.Contain(FormulaReader.Lenient.Parse(goal).ToString()));
        Assert.That(told, Has.None.Contains("premise"));
    }

    [Test]
    public void EveryStepRestsOnEarlierOnes()
    {
        var told = Tell("∀x (A(x) → D(x))", "∀x (A(x) → B(x))", "∀x (B(x) → C(x))", "∀x (C(x) → D(x) ∨ E(x))", "¬∃x E(x)");
        for (var i = 0; i < told.Length; i++)
        {
            var reason = told[i][(told[i].LastIndexOf('[') + 1)..];
            var numbers = System.Text.RegularExpressions.Regex.Matches(reason, "[0-9]+").Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture));
            Assert.That(numbers, Is.All.LessThan(i + 1), told[i]);
        }
    }

    [TestCase("¬P(x) ∨ ¬Q(x) ∨ R(x)", "∀x (P(x) ∧ Q(x) → R(x))")]
    [TestCase("¬P(x) ∨ ¬Q(x)", "∀x ¬(P(x) ∧ Q(x))")]
    [TestCase("P(x) ∨ x = y", "∀x ∀y (P(x) ∨ x = y)")]
    public void ClausesAreToldAsRules(string clause, string expected) =>
        Assert.That(ClauseReading.Of(FormulaReader.LenientWithFreeVariables.Parse(clause)).ToString(), Is.EqualTo(expected));

    private static string[] Tell(string? goal, params string[] assumptions)
    {
        ImmutableArray<Formula> formulas = [.. assumptions.Select(FormulaReader.Lenient.Parse)];
        var conclusion = goal is null ? null : FormulaReader.Lenient.Parse(goal);
        var result = new BuiltInProver().Prove(new ProofRequest(formulas, conclusion));
        ImmutableArray<Source> sources = [.. formulas.Select((f, i) => new Source(f, $"sentence {i + 1}", IsPremise: true))];
        var steps = ProofNarrator.Tell(result.Proof!, sources, conclusion);
        TestContext.Out.WriteLine(string.Join(Environment.NewLine, steps));
        return [.. steps.Select(s => s.ToString())];
    }
}
