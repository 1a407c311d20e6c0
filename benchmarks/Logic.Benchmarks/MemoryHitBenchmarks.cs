using BenchmarkDotNet.Attributes;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using ZiggyCreatures.Caching.Fusion;

namespace Logic.Benchmarks;

/// <summary>
/// A hit in this process's memory: a proof, looked up by its problem, and the same result in general caches, looked up by a
/// string. A problem in other words is made canonical first.
/// </summary>
[MemoryDiagnoser]
public class MemoryHitBenchmarks
{
    private const string Key = "logic:proof:6f1ed002ab5595859014ebf0951522d9";

    private readonly FOLConverter _converter = new();
    private ServiceProvider _services = null!;
    private HybridCache _hybrid = null!;
    private IFusionCache _fusion = null!;
    private ProofCache _proofs = null!;
    private ProofRequest _request = null!;
    private ProofRequest _again = null!;
    private ProofRequest _otherWords = null!;
    private ProofResult _result = null!;

    [GlobalSetup]
    public async Task Setup()
    {
        (_request, _again) = (Problem("x"), Problem("x"));
        _otherWords = new ProofRequest([.. Problem("y").Assumptions.Reverse()], _request.Goal);
        _proofs = new ProofCache();
        _result = await _proofs.GetOrProveAsync(_request, new BuiltInProver());
        var services = new ServiceCollection();
        services.AddHybridCache();
        services.AddFusionCache();
        _services = services.BuildServiceProvider();
        _hybrid = _services.GetRequiredService<HybridCache>();
        _fusion = _services.GetRequiredService<IFusionCache>();
        await _hybrid.SetAsync(Key, new Immutable(_result));
        await _fusion.SetAsync(Key, _result);
        _converter.Convert("Every dog that barks chases a cat.");
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _proofs.Dispose();
        _services.Dispose();
    }

    [Benchmark(Baseline = true, Description = "ProofCache, the same request")]
    public ValueTask<ProofResult?> Same() => _proofs.GetAsync(_request);

    [Benchmark(Description = "ProofCache, an equal request")]
    public ValueTask<ProofResult?> Equal() => _proofs.GetAsync(_again);

    [Benchmark(Description = "ProofCache, in words asked before")]
    public ValueTask<ProofResult?> OtherWords() => _proofs.GetAsync(_otherWords);

    [Benchmark(Description = "ProofCache, in words never asked")]
    public object NewWords() => CanonicalProblem.Of(_otherWords);

    [Benchmark(Description = "HybridCache")]
    public ValueTask<Immutable> Hybrid() => _hybrid.GetOrCreateAsync(Key, _result, static (r, _) => ValueTask.FromResult(new Immutable(r)));

    [Benchmark(Description = "FusionCache")]
    public ValueTask<ProofResult> Fusion() => _fusion.GetOrSetAsync<ProofResult>(Key, _result);

    [Benchmark(Description = "FOLConverter, a text read before")]
    public ConversionResult Conversion() => _converter.Convert("Every dog that barks chases a cat.");

    private static ProofRequest Problem(string variable) => new(
        [
            Formula.Parse($"∀{variable} (Man({variable}) → Mortal({variable}))"), Formula.Parse($"∀{variable} (Greek({variable}) → Man({variable}))"),
            Formula.Parse("Greek(socrates)"), Formula.Parse("Greek(plato)"),
        ],
        Formula.Parse("Mortal(socrates)"));

    /// <summary>Tells HybridCache that it may hand out the object itself instead of a copy.</summary>
    [System.ComponentModel.ImmutableObject(true)]
    public sealed record Immutable(ProofResult Result);
}
