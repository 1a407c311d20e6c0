using BenchmarkDotNet.Attributes;
using Logic.Proving;

namespace Logic.Benchmarks;

/// <summary>How time and memory of a question grow with the facts of a rule base: clauses, search, proof and its check.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly BuiltInProver _prover = new();
    private ProofRequest _request = null!;

    [Params("chain", "chain with a gap", "grid", "people")]
    public string Shape { get; set; } = "";

    [Params(10, 100, 1_000, 10_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Build() => _request = Shape switch
    {
        "chain" => GrowthProblems.Chain(Facts),
        "chain with a gap" => GrowthProblems.ChainWithGap(Facts),
        "grid" => GrowthProblems.Grid(Facts),
        _ => GrowthProblems.People(Facts),
    };

    [Benchmark]
    public SzsStatus Ask()
    {
        var result = _prover.Prove(_request);
        return result.Verified ? result.Status : throw new InvalidOperationException($"{result.Status}: {result.Reason}");
    }
}
