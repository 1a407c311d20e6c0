using BenchmarkDotNet.Attributes;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Tptp;
using Logic.Proving.Z3;

namespace Logic.Benchmarks;

/// <summary>
/// The provers side by side on the same questions: a rule base, a chain, and problems of middling size, 2 s for each. Others
/// only say what they found; the built-in prover's proofs and models are checked as well. Programs that are not installed
/// fail, so that they do not look fast.
/// </summary>
[MemoryDiagnoser(false)]
public class ComparisonBenchmarks
{
    private static readonly ProofLimits Limits = new() { Time = TimeSpan.FromSeconds(2) };
    private IProver _prover = null!;

    [Params("built-in", "z3 library", "z3 process", "e")]
    public string Prover { get; set; } = "";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _prover = Prover switch
        {
            "z3 library" => new Z3Prover(new Z3Options { Transport = Z3Transport.Library, CertificationTime = TimeSpan.Zero }),
            "z3 process" => new Z3Prover(new Z3Options { Transport = Z3Transport.Process, CertificationTime = TimeSpan.Zero }),
            "e" => new TptpProver(TptpProverOptions.E with { CertificationTime = TimeSpan.Zero }),
            _ => new BuiltInProver(),
        };
        if (await ChainOf10() != SzsStatus.Theorem) throw new InvalidOperationException($"{Prover} does not work here.");
    }

    /// <summary>16 questions, each with its negation, as the reasoner asks them; the time is that of one question.</summary>
    [Benchmark(OperationsPerInvoke = 16)]
    public async Task<int> RuleBaseOf25()
    {
        var theorems = 0;
        foreach (var question in RuleBase.Questions)
        {
            if (await IsTheoremAsync(new ProofRequest(RuleBase.Theory, question))) theorems++;
            if (await IsTheoremAsync(new ProofRequest(RuleBase.Theory, Formula.Not(question)))) theorems++;
        }

        return theorems;
    }

    [Benchmark]
    public async Task<SzsStatus> ChainOf10() => (await _prover.ProveAsync(Chain.Request with { Limits = Limits })).Status;

    /// <summary>The time is that of one problem, those included that are not solved in time.</summary>
    [Benchmark(OperationsPerInvoke = 20)]
    public async Task<int> MidSize()
    {
        var solved = 0;
        foreach (var problem in MidSizeProblems.All)
        {
            if (await IsTheoremAsync(problem)) solved++;
        }

        return solved;
    }

    private async Task<bool> IsTheoremAsync(ProofRequest request) =>
        (await _prover.ProveAsync(request with { Limits = Limits })).Status is SzsStatus.Theorem or SzsStatus.ContradictoryAxioms;
}
