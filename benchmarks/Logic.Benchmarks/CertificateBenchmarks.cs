using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Logic.Formulas;
using Logic.Formulas.Reading;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Benchmarks;

/// <summary>
/// What a hit in a shared tier saves: all problems that the prover settles within <c>LOGIC_TPTP_SECONDS</c> (5), proved again,
/// and read and checked from their envelopes. The problems are those of the folder <c>LOGIC_TPTP</c>, which has a STATUS.tsv
/// as Logic.Evaluation's <c>tptp</c> wants it; without one, some built in. The ratios a problem are printed by the setup.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class CertificateBenchmarks
{
    private readonly BuiltInProver _prover = new();
    private readonly List<(CanonicalProblem Problem, byte[] Envelope)> _solved = [];

    [GlobalSetup]
    public void Setup()
    {
        List<double> ratios = [];
        var (proving, checking) = (0.0, 0.0);
        foreach (var request in Problems())
        {
            if (_prover.Prove(request) is not { Verified: true } result) continue;
            var problem = CanonicalProblem.Of(request);
            if (Certificate.Pack(problem, result) is not { } envelope) continue;
            _solved.Add((problem, envelope.ToBytes()));
            var (search, check) = (Time(() => _prover.Prove(request)), Time(() => Open(_solved[^1])));
            ratios.Add(search / check);
            (proving, checking) = (proving + search, checking + check);
        }

        ratios.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"// {ratios.Count} problems settled; proving / checking all of them: {proving / checking:0.0}; a problem: median {ratios[ratios.Count / 2]:0.0}, first quarter {ratios[ratios.Count / 4]:0.0}, least {ratios[0]:0.00}; at least 10 in {ratios.Count(static r => r >= 10)}"));
    }

    [Benchmark(Baseline = true)]
    public int ProveAgain() => _solved.Count(s => _prover.Prove(s.Problem.Request).Verified);

    [Benchmark]
    public int ReadAndCheck() => _solved.Count(static s => Open(s).Verified);

    private static ProofResult Open((CanonicalProblem Problem, byte[] Envelope) solved) =>
        Certificate.Open(solved.Problem, solved.Envelope, TimeProvider.System) ?? throw new InvalidOperationException("A certificate does not pass.");

    private static double Time(Func<ProofResult> work)
    {
        work();
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var started = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }

        return best;
    }

    private static IEnumerable<ProofRequest> Problems()
    {
        if (Environment.GetEnvironmentVariable("LOGIC_TPTP") is not { Length: > 0 } folder) return Samples();
        var seconds = double.Parse(Environment.GetEnvironmentVariable("LOGIC_TPTP_SECONDS") ?? "5", CultureInfo.InvariantCulture);
        return File.ReadLines(Path.Combine(folder, "STATUS.tsv")).Skip(1)
            .Select(line => Read(folder, line.Split('\t')[0]))
            .OfType<ProofRequest>()
            .Select(r => r with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(seconds) } });
    }

    private static ProofRequest? Read(string folder, string file)
    {
        var read = TptpProblem.Read(File.ReadAllText(Path.Combine(folder, file)), name => File.Exists(Path.Combine(folder, name)) ? File.ReadAllText(Path.Combine(folder, name)) : null);
        return read.Problem is { } problem ? new ProofRequest([.. problem.Axioms.Select(static a => a.Formula)], problem.Conjecture) : null;
    }

    /// <summary>Groups, orders and rules: theorems of some steps.</summary>
    private static IEnumerable<ProofRequest> Samples() =>
    [
        Problem("∀x (times(x, inverse(x)) = one)", "∀x (times(one, x) = x)", "∀x (times(inverse(x), x) = one)", "∀x ∀y ∀z (times(times(x, y), z) = times(x, times(y, z)))"),
        Problem("∀x (times(x, one) = x)", "∀x (times(one, x) = x)", "∀x (times(inverse(x), x) = one)", "∀x ∀y ∀z (times(times(x, y), z) = times(x, times(y, z)))"),
        Problem("∀x ¬Before(x, x)", "∀x ∀y (Before(x, y) → ¬Before(y, x))"),
        Problem("∃x ∀y (Drinks(x) → Drinks(y))"),
        Problem("Mortal(socrates)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"),
        new ProofRequest(RuleBase.Theory, RuleBase.Questions[0]),
        new ProofRequest(RuleBase.Theory, RuleBase.Questions[^1]),
    ];

    private static ProofRequest Problem(string goal, params string[] assumptions) => new([.. assumptions.Select(Formula.Parse)], Formula.Parse(goal));
}
