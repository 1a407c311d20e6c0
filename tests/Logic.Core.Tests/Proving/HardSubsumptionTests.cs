using Logic.Formulas;
using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>Clauses whose subsumption is a hard problem of its own must not keep a run from ending in time.</summary>
public sealed class HardSubsumptionTests
{
    /// <summary>An odd ring has no place among the edges between two camps, and to find that out takes all ways round it.</summary>
    [Test]
    public void ARingAmongManyEdgesDoesNotHoldUpTheRun()
    {
        var ring = string.Join(" ∨ ", Enumerable.Range(0, 13).Select(static i => $"Edge(x{i}, x{(i + 1) % 13})"));
        var edges = string.Join(" ∨ ", Enumerable.Range(0, 5).SelectMany(static i => Enumerable.Range(0, 5).SelectMany(j => new[] { $"Edge(l{i}, r{j})", $"Edge(r{j}, l{i})" })));
        var premises = new[] { string.Concat(Enumerable.Range(0, 13).Select(static i => $"∀x{i} ")) + $"({ring})", edges };
        var result = new BuiltInProver().Prove(new ProofRequest([.. premises.Select(Formula.Parse)], Formula.Parse("Goal(l0)")) { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(1) } });
        Assert.That(result.Status, Is.Not.EqualTo(SzsStatus.Theorem));
        Assert.That(result.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), "the limit is 1 s; without a bound it takes minutes");
    }
}
