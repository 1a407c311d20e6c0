using BenchmarkDotNet.Attributes;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Benchmarks;

/// <summary>16 questions to a rule base of 25 formulas: each is asked with its negation, as the reasoner does.</summary>
[MemoryDiagnoser]
public class RuleBaseBenchmarks
{
    private readonly BuiltInProver _prover = new();

    [Benchmark(OperationsPerInvoke = 16)]
    public async Task<int> Ask()
    {
        var theorems = 0;
        foreach (var question in RuleBase.Questions)
        {
            if ((await _prover.ProveAsync(new ProofRequest(RuleBase.Theory, question))).IsTheorem) theorems++;
            if ((await _prover.ProveAsync(new ProofRequest(RuleBase.Theory, Formula.Not(question)))).IsTheorem) theorems++;
        }

        return theorems;
    }
}
