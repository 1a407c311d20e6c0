using BenchmarkDotNet.Attributes;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Coq;
using Logic.Proving.Tptp;
using Logic.Proving.Z3;

namespace Logic.Benchmarks;

/// <summary>The latency of every prover and transport, on a theorem and a non-theorem, without certification. Absent programs give up at once.</summary>
public class ProverBenchmarks
{
    private readonly ProofRequest _theorem = new(
        [Formula.Parse("∀x (Man(x) → ∃y (Mother(y) ∧ ParentOf(y, x)))"), Formula.Parse("∀x ∀y (ParentOf(x, y) → OlderThan(x, y))"), Formula.Parse("Man(socrates)")],
        Formula.Parse("∃x (Mother(x) ∧ OlderThan(x, socrates))"));

    private IProver _prover = null!;

    [Params("built-in", "z3 library", "z3 process", "e", "cvc5", "spass", "coq")]
    public string Prover { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _prover = Prover switch
    {
        "z3 library" => new Z3Prover(new Z3Options { Transport = Z3Transport.Library, CertificationTime = TimeSpan.Zero }),
        "z3 process" => new Z3Prover(new Z3Options { Transport = Z3Transport.Process, CertificationTime = TimeSpan.Zero }),
        "e" => new TptpProver(TptpProverOptions.E with { CertificationTime = TimeSpan.Zero }),
        "cvc5" => new TptpProver(TptpProverOptions.Cvc5 with { CertificationTime = TimeSpan.Zero }),
        "spass" => new TptpProver(TptpProverOptions.Spass with { CertificationTime = TimeSpan.Zero }),
        "coq" => new CoqProver(new CoqOptions { UseTactics = false }),
        _ => new BuiltInProver(),
    };

    [Benchmark]
    public async Task<SzsStatus> Theorem() => (await _prover.ProveAsync(_theorem)).Status;

    [Benchmark]
    public async Task<SzsStatus> NonTheorem() => (await _prover.ProveAsync(_theorem with { Goal = Formula.Parse("Mother(socrates)") })).Status;
}
