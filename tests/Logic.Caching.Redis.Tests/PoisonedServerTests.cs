using System.Diagnostics;
using System.Security.Cryptography;
using Logic.Proving;
using Logic.Proving.Cached;
using StackExchange.Redis;

namespace Logic.Caching.Redis.Tests;

/// <summary>A server that holds what it should not: each costs a search, and none is an answer.</summary>
public sealed class PoisonedServerTests
{
    private static readonly ProofRequest Even = SampleProblems.Numbered(2).Request, Odd = SampleProblems.Numbered(3).Request;
    private static readonly RedisKey[] Names = [NameOf(Even), NameOf(Odd)];

    private RedisServer _server = null!;
    private IConnectionMultiplexer _connection = null!;
    private RedisProofCache _tier = null!;

    private IDatabase Redis => _connection.GetDatabase();

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RedisServer.StartAsync();
        _connection = await ConnectionMultiplexer.ConnectAsync(_server.Url);
        _tier = new RedisProofCache(_connection, new RedisCacheOptions { KeyPrefix = "logic:proof" });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_tier is not null) await _tier.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }

    [SetUp]
    public async Task FillAsync()
    {
        await using var cache = new ProofCache([_tier]);
        foreach (var request in new[] { Even, Odd }) await cache.SetAsync(request, await new BuiltInProver().ProveAsync(request));
    }

    [Test]
    public async Task EntriesSwappedBetweenKeys()
    {
        var (first, second) = (await Redis.StringGetAsync(Names[0]), await Redis.StringGetAsync(Names[1]));
        await Redis.StringSetAsync(Names[0], second);
        await Redis.StringSetAsync(Names[1], first);
        await AssertNotBelievedAsync(Even, Odd);
    }

    [Test]
    public async Task AnEntryOfAnUnknownVersion()
    {
        await ChangeAsync(static bytes => bytes[4]++);
        await AssertNotBelievedAsync(Even);
    }

    [Test]
    public async Task AFalseCertificateWithItsDigestInOrder()
    {
        // The proof of one problem under the name, key and digest of another, which is no theorem: as a forger would.
        var forged = (byte[])(await Redis.StringGetAsync(Names[0]))!;
        Convert.FromHexString(Names[1].ToString()[^64..]).CopyTo(forged, 8);
        SHA256.HashData([.. forged[..40], .. forged[72..]]).CopyTo(forged, 40);
        await Redis.StringSetAsync(Names[1], forged);
        await AssertNotBelievedAsync(Odd);
    }

    [Test]
    public async Task AValueOf100Megabytes()
    {
        await Redis.StringSetAsync(Names[0], new byte[100 << 20]);
        var before = GC.GetTotalAllocatedBytes();
        var clock = Stopwatch.StartNew();
        await AssertNotBelievedAsync(Even);
        await TestContext.Out.WriteLineAsync($"{clock.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) >> 20} MiB allocated, proof included");
    }

    [Test]
    public async Task RubbishOfEveryLength()
    {
        var random = new Random(1);
        for (var length = 0; length < 200; length += 7)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            await Redis.StringSetAsync(Names[0], bytes);
            await AssertNotBelievedAsync(Even);
        }
    }

    private static RedisKey NameOf(ProofRequest request)
    {
        var probe = new KeyProbe();
        using var cache = new ProofCache([probe]);
        cache.GetAsync(request).AsTask().GetAwaiter().GetResult();
        return "logic:proof:1:" + probe.Asked;
    }

    private async Task ChangeAsync(Action<byte[]> change)
    {
        var bytes = (byte[])(await Redis.StringGetAsync(Names[0]))!;
        change(bytes);
        await Redis.StringSetAsync(Names[0], bytes);
    }

    private async Task AssertNotBelievedAsync(params ProofRequest[] requests)
    {
        await using var cache = new ProofCache([_tier]);
        foreach (var request in requests)
        {
            var result = await cache.GetOrProveAsync(request, new BuiltInProver());
            Assert.That((result.Status, result.CacheTier), Is.EqualTo((request == Even ? SzsStatus.Theorem : SzsStatus.CounterSatisfiable, (string?)null)));
        }

        var statistics = cache.GetStatistics().Tiers[0];
        Assert.That((statistics.Rejected, statistics.Hits, statistics.Errors, statistics.Timeouts), Is.EqualTo(((long)requests.Length, 0L, 0L, 0L)));
        await using var next = new ProofCache([_tier]);
        Assert.That((await next.GetAsync(requests[0]))!.CacheTier, Is.EqualTo("redis"), "the server is mended");
    }

    /// <summary>Tells under which key a problem is looked for.</summary>
    private sealed class KeyProbe : IProofCacheTier
    {
        public CacheKey Asked { get; private set; }

        public string Name => "probe";

        public TierOptions Options { get; } = new();

        public ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken)
        {
            Asked = key;
            return ValueTask.FromResult<CacheEntry?>(null);
        }

        public ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => ValueTask.FromResult(false);

        public ValueTask ClearAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask PingAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
