using Logic.Conformance.Caching;
using StackExchange.Redis;

namespace Logic.Caching.Redis.Tests;

/// <summary>The suite of all tiers on a real server, and what is particular to Redis.</summary>
public sealed class RedisProofCacheTests : ProofCacheTierConformance
{
    private static int _prefixes;
    private RedisServer _server = null!;
    private IConnectionMultiplexer _connection = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RedisServer.StartAsync();
        _connection = await ConnectionMultiplexer.ConnectAsync(_server.Url);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_connection is not null) await _connection.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task ClearingLeavesWhatIsNotOurs()
    {
        var tier = new RedisProofCache(_connection, new RedisCacheOptions { KeyPrefix = "a*b" });
        var neighbour = new RedisProofCache(_connection, new RedisCacheOptions { KeyPrefix = "axb" });
        var key = CacheKey.Of("k"u8);
        await neighbour.SetAsync(key, new CacheEntry(new byte[] { 1 }, null), default);
        await tier.SetAsync(key, new CacheEntry(new byte[] { 2 }, null), default);
        await tier.ClearAsync(default);
        Assert.That(await tier.GetAsync(key, default), Is.Null);
        Assert.That(await neighbour.GetAsync(key, default), Is.Not.Null);
    }

    [Test]
    public async Task AHugeValueIsNotCarriedOver()
    {
        var tier = new RedisProofCache(_connection, new RedisCacheOptions { KeyPrefix = "huge" });
        var key = CacheKey.Of("k"u8);
        await _connection.GetDatabase().StringSetAsync("huge:1:" + key, new byte[100 << 20]);
        var entry = await tier.GetAsync(key, default);
        Assert.That(entry!.Value.Value.Length, Is.EqualTo(tier.Options.MaxValueBytes + 1));
    }

    [Test]
    public async Task KeysCarryPrefixAndVersionAndExpire()
    {
        var tier = new RedisProofCache(_connection, new RedisCacheOptions { KeyPrefix = "named" });
        var key = CacheKey.Of("k"u8);
        await tier.SetAsync(key, new CacheEntry(new byte[] { 1 }, TimeSpan.FromMinutes(2)), default);
        var left = await _connection.GetDatabase().KeyTimeToLiveAsync("named:1:" + key);
        Assert.That(left, Is.InRange(TimeSpan.FromSeconds(100), TimeSpan.FromMinutes(2)));
    }

    protected override Task<IProofCacheTier> CreateAsync() => Task.FromResult<IProofCacheTier>(new RedisProofCache(
        _connection, new RedisCacheOptions { KeyPrefix = "suite" + Interlocked.Increment(ref _prefixes) }));
}
