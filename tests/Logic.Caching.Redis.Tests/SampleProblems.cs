using Logic.Formulas;
using Logic.Proving;

namespace Logic.Caching.Redis.Tests;

/// <summary>Problems whose answers are known.</summary>
internal static class SampleProblems
{
    /// <summary>A theorem.</summary>
    public static ProofRequest Syllogism { get; } = new(
        [Formula.Parse("∀x (Man(x) → Mortal(x))"), Formula.Parse("Man(socrates)")], Formula.Parse("Mortal(socrates)"));

    /// <summary>One of many problems, with the status that it has: even ones are theorems, odd ones are not.</summary>
    public static (ProofRequest Request, SzsStatus Status) Numbered(int number)
    {
        var chain = Enumerable.Range(0, 4).Select(i => Formula.Parse($"∀x (P{number}_{i}(x) → P{number}_{i + 1}(x))"));
        var isTheorem = number % 2 == 0;
        var request = new ProofRequest([.. chain, Formula.Parse($"P{number}_0(a)")], Formula.Parse($"P{number}_4({(isTheorem ? "a" : "b")})"));
        return (request, isTheorem ? SzsStatus.Theorem : SzsStatus.CounterSatisfiable);
    }
}
