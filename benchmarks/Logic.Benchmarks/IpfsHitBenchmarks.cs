using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Logic.Caching;
using Logic.Caching.Ipfs;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Benchmarks;

/// <summary>
/// A hit in IPFS on loopback: the node's block/get of the same bytes, the tier (index and block, the identifier computed anew),
/// the tier with its timeouts, breaker and the check of the certificate; and a write, which nobody waits for.
/// </summary>
[MemoryDiagnoser]
public class IpfsHitBenchmarks
{
    private readonly ProofRequest _request = new(
        [Formula.Parse("∀x (Man(x) → Mortal(x))"), Formula.Parse("Man(socrates)")], Formula.Parse("Mortal(socrates)"));

    private IpfsNode _node = null!;
    private HttpClient _http = null!;
    private IpfsProofCache _tier = null!;
    private ProofCache _cache = null!;
    private CacheKey _key;
    private byte[] _entry = null!;
    private string _get = null!;
    private int _writes;

    [GlobalSetup]
    public async Task Setup()
    {
        _node = await IpfsNode.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{_node.Port}")) };
        var options = new IpfsCacheOptions { Host = "127.0.0.1", Port = _node.Port };
        // Written at once, and waited for however busy the machine is.
        options.Tier = options.Tier with { SoftTimeout = TimeSpan.FromSeconds(10), HardTimeout = TimeSpan.FromSeconds(10), WriteBehind = false };
        _tier = new IpfsProofCache(options);
        _cache = new ProofCache([_tier], new ProofCacheOptions { MaxEntries = 0 });
        await _cache.SetAsync(_request, await new BuiltInProver().ProveAsync(_request));
        _key = ProofCache.KeyOf(_request);
        _entry = (await _tier.GetAsync(_key, default))!.Value.Value.ToArray();
        _get = "/api/v0/block/get?arg=" + (await _tier.Archive.FindAsync(_key))!.Cid;
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _cache.DisposeAsync();
        _tier.Dispose();
        _http.Dispose();
        await _node.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "HttpClient, block/get")]
    public async Task<int> Get()
    {
        using var reply = await _http.PostAsync(_get, null);
        return (await reply.Content.ReadAsByteArrayAsync()).Length;
    }

    [Benchmark(Description = "IpfsProofCache, bytes")]
    public async Task<int> Tier() => (await _tier.GetAsync(_key, default))!.Value.Value.Length;

    [Benchmark(Description = "ProofCache, verified proof from IPFS")]
    public async Task<SzsStatus> Proof() => (await _cache.GetAsync(_request))!.Status;

    /// <summary>Other bytes under another name each time.</summary>
    [Benchmark(Description = "IpfsProofCache, write")]
    public Task Write()
    {
        var number = (++_writes).ToString(CultureInfo.InvariantCulture);
        return _tier.SetAsync(CacheKey.Of(Encoding.UTF8.GetBytes(number)), new CacheEntry((byte[])[.. _entry, .. Encoding.UTF8.GetBytes(number)], null), default).AsTask();
    }
}
