using BenchmarkDotNet.Attributes;
using Logic.Caching;
using Logic.Caching.Redis;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;
using Logic.RateLimiting;
using StackExchange.Redis;

namespace Logic.Benchmarks;

/// <summary>
/// A hit in Redis on loopback: the plain client's GET of the same bytes, the tier (value, lifetime and presence in one round
/// trip), the tier with its timeouts, breaker and the check of the certificate; and a call of the rate limiter.
/// </summary>
[MemoryDiagnoser]
public class RedisHitBenchmarks
{
    private readonly ProofRequest _request = new(
        [Formula.Parse("∀x (Man(x) → Mortal(x))"), Formula.Parse("Man(socrates)")], Formula.Parse("Mortal(socrates)"));

    private RedisServer _server = null!;
    private IConnectionMultiplexer _connection = null!;
    private IDatabase _database = null!;
    private RedisProofCache _tier = null!;
    private ProofCache _cache = null!;
    private RedisRateLimiter _limiter = null!;
    private CacheKey _key;
    private RedisKey _name;

    [GlobalSetup]
    public async Task Setup()
    {
        _server = await RedisServer.StartAsync();
        _connection = await ConnectionMultiplexer.ConnectAsync(_server.Address);
        _database = _connection.GetDatabase();
        _tier = new RedisProofCache(_connection);
        _cache = new ProofCache([_tier], new ProofCacheOptions { MaxEntries = 0 });
        await _cache.SetAsync(_request, await new BuiltInProver().ProveAsync(_request));
        _key = CanonicalProblem.Of(_request).Key;
        _name = _connection.GetServers()[0].Keys(pattern: "logic:proof:*").Single();
        _limiter = new RedisRateLimiter(static _ => new CallRate(1_000_000, TimeSpan.FromSeconds(1)), _connection);
    }

    [GlobalCleanup]
    public async Task Cleanup()
    {
        await _limiter.DisposeAsync();
        await _cache.DisposeAsync();
        await _connection.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Benchmark(Baseline = true, Description = "StackExchange.Redis GET")]
    public Task<RedisValue> Get() => _database.StringGetAsync(_name);

    [Benchmark(Description = "RedisProofCache, bytes")]
    public async Task<int> Tier() => (await _tier.GetAsync(_key, default))!.Value.Value.Length;

    [Benchmark(Description = "ProofCache, verified proof from Redis")]
    public async Task<SzsStatus> Proof() => (await _cache.GetAsync(_request))!.Status;

    [Benchmark(Description = "RedisRateLimiter")]
    public ValueTask<RateLimitDecision> Limit() => _limiter.TryAcquireAsync("ann");
}
