using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>Short ways to ask the built-in prover in tests; formulas in the ASCII or Unicode notation.</summary>
internal static class Prove
{
    private static readonly ProofLimits Limits = new() { Time = TimeSpan.FromSeconds(20) };

    public static Formula Read(string text) => FormulaReader.Lenient.Parse(text);

    public static ProofRequest Request(string? goal, params string[] assumptions) =>
        new([.. assumptions.Select(Read)], goal is null ? null : Read(goal)) { Limits = Limits };

    public static ProofResult That(string? goal, params string[] assumptions) => That(Request(goal, assumptions));

    public static ProofResult That(ProofRequest request) => new BuiltInProver().Prove(request);

    public static ProofResult That(ImmutableArray<Formula> assumptions, Formula? goal) =>
        That(new ProofRequest(assumptions, goal) { Limits = Limits });
}
