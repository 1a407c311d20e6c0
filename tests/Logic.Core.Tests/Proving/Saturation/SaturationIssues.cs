using Logic.Proving;
using Logic.Proving.Clauses;
using Logic.Proving.Saturation;

namespace Logic.Tests.Proving.Saturation;

/// <summary>Theorems on which the engine once said "saturated"; every strategy must refute their denials.</summary>
public sealed class SaturationIssues
{
    /// <summary>A term on both sides of an equation was read on the left only, and refused where the right side was greater.</summary>
    [Test]
    public void ATermOnBothSidesOfAnEquationIsReplaced(
        [Values("k(g(x,z),x,x) = k(g(x,z),z,z)", "k(g(x,z),z,z) = k(g(x,z),x,x)")] string equation,
        [Values("g(a,s(a))", "g(s(a),a)")] string term) =>
        AllRefute("k(e,a,a) = k(e,s(a),s(a))", $"∀x ∀z ({equation})", $"{term} = e");

    /// <summary>Rewritten to a third constant, two numerals were not seen to be equal.</summary>
    [TestCase("c = 2", "c = 3")]
    [TestCase("P(c)", "c = 2", "c = 3", "Q(c)")]
    [TestCase("c = 2", "d = 3", "c = d")]
    public void NothingEqualsTwoNumerals(params string[] assumptions) => AllRefute(null, assumptions);

    /// <summary>That 2 &lt; 3 was dropped as self-evident, so that nothing could be resolved with it.</summary>
    [TestCase("Q(2)", "∀x (x < 3 → Q(x))", "P(2)")]
    [TestCase(null, "∀x ¬(x < 3)", "P(2)")]
    [TestCase(null, "∀x (x = 2)", "P(3)")]
    public void NumeralsAreComparedByResolutionToo(string? goal, params string[] assumptions) => AllRefute(goal, assumptions);

    /// <summary>Of many numerals only neighbours are compared by clauses, so that a search without end result is no saturation.</summary>
    [Test]
    public void ManyNumeralsAreNoSaturation()
    {
        string[] facts = [.. Enumerable.Range(1, 30).Select(i => $"Q({i})")];
        var request = Prove.Request("P(1)", [.. facts, "∀x (x < 30 ∧ R(x) → P(x))", "R(a)"]);
        var clauses = Clausifier.Clausify(request);
        var clock = new SearchClock(request.Limits, TimeProvider.System, default);
        foreach (var strategy in Strategy.Schedule)
            Assert.That(new SaturationEngine(clauses, strategy).Advance(20_000, clock).State, Is.Not.EqualTo(SearchState.Saturated), $"{strategy}");
        Assert.That(Prove.That(Prove.Request("∃x (x < 30 ∧ 7 < x ∧ Q(x))", facts)).Status, Is.EqualTo(SzsStatus.Theorem));
    }

    private static void AllRefute(string? goal, params string[] assumptions)
    {
        var request = Prove.Request(goal, assumptions);
        var clauses = Clausifier.Clausify(request);
        var clock = new SearchClock(request.Limits, TimeProvider.System, default);
        foreach (var strategy in Strategy.Schedule)
            Assert.That(new SaturationEngine(clauses, strategy).Advance(20_000, clock).State, Is.EqualTo(SearchState.Refuted), $"{strategy}");
    }
}
