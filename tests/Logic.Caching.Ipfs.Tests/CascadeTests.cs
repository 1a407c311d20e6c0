using Logic.Caching.Redis.Tests;
using Logic.Proving;
using Logic.Proving.Cached;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StackExchange.Redis;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>
/// The whole way: what was proved is found again after a restart, in Redis, and in IPFS when Redis has lost it. A process that
/// starts anew is a new container.
/// </summary>
public sealed class CascadeTests
{
    // Timeouts go by this clock, which stands: the test is not about how busy the machine is.
    private readonly FakeTimeProvider _clock = new();
    private RedisServer _redis = null!;
    private IpfsCacheOptions _ipfs = null!;

    [SetUp]
    public async Task StartAsync()
    {
        _ipfs = await SharedNode.OptionsAsync();
        _redis = await RedisServer.StartAsync();
    }

    [TearDown]
    public async Task StopAsync()
    {
        if (_redis is not null) await _redis.DisposeAsync();
    }

    [Test]
    public async Task FromMemoryToIpfs()
    {
        await using (var first = Services(withRedis: false))
        {
            Assert.That(await AskAsync(first, "Man(socrates)", "∀x (Man(x) → Mortal(x))"), Is.EqualTo((SzsStatus.Theorem, (string?)null)));
            Assert.That(await AskAsync(first, "∀z (Man(z) → Mortal(z))", "Man(socrates)"), Is.EqualTo((SzsStatus.Theorem, "memory")));
            Assert.That(Statistics(first), Is.EqualTo((1L, 1L, 1L)));
        }

        await using var second = Services(withRedis: false);
        Assert.That(await AskAsync(second, "∀y (Man(y) → Mortal(y))", "Man(socrates)", "Man(socrates)"), Is.EqualTo((SzsStatus.Theorem, "ipfs")));
        Assert.That(await AskAsync(second, "Man(socrates)", "∀x (Man(x) → Mortal(x))"), Is.EqualTo((SzsStatus.Theorem, "memory")));
        Assert.That(Statistics(second), Is.EqualTo((2L, 1L, 0L)));
        Assert.That(Tiers(second), Is.EqualTo(new[] { ("ipfs", 1L, 0L) }));
    }

    [Test]
    public async Task FromMemoryToRedisToIpfs()
    {
        await using (var first = Services())
        {
            Assert.That((await AskAsync(first, "Man(socrates)", "∀x (Man(x) → Mortal(x))")).Tier, Is.Null);
            await first.GetRequiredService<IProofCache>().FlushAsync();
            Assert.That(Tiers(first), Is.EqualTo(new[] { ("redis", 0L, 1L), ("ipfs", 0L, 1L) }));
        }

        await using (var second = Services())
        {
            Assert.That(await AskAsync(second, "∀y (Man(y) → Mortal(y))", "Man(socrates)"), Is.EqualTo((SzsStatus.Theorem, "redis")));
            Assert.That(Tiers(second), Is.EqualTo(new[] { ("redis", 1L, 0L), ("ipfs", 0L, 0L) }));
        }

        await using var connection = await ConnectionMultiplexer.ConnectAsync(_redis.Url + ",allowAdmin=true");
        await connection.GetServers()[0].FlushAllDatabasesAsync();
        await using (var third = Services())
        {
            Assert.That(await AskAsync(third, "∀y (Man(y) → Mortal(y))", "Man(socrates)"), Is.EqualTo((SzsStatus.Theorem, "ipfs")));
            await third.GetRequiredService<IProofCache>().FlushAsync();
            Assert.That(Tiers(third), Is.EqualTo(new[] { ("redis", 0L, 1L), ("ipfs", 1L, 0L) }));
        }

        var keys = connection.GetServers()[0].Keys(pattern: "*").ToList();
        Assert.That(keys, Has.Count.EqualTo(1), "Redis is filled again");
        Assert.That(await connection.GetDatabase().KeyTimeToLiveAsync(keys[0]), Is.InRange(TimeSpan.FromDays(29), TimeSpan.FromDays(30)), "and not for ever");
        await using var fourth = Services();
        Assert.That((await AskAsync(fourth, "∀y (Man(y) → Mortal(y))", "Man(socrates)")).Tier, Is.EqualTo("redis"));
    }

    [Test]
    public async Task WithoutAContainer()
    {
        for (var start = 0; start < 2; start++)
        {
            using var ipfs = new IpfsProofCache(_ipfs, _clock);
            await using var cache = new ProofCache([ipfs], new ProofCacheOptions { MaxEntries = 1_000 }, _clock);
            var result = await new TheoremProver(cache: cache).ProveAsync("Q", ["P", "P → Q"]);
            Assert.That((result.Status, result.CacheTier), Is.EqualTo((SzsStatus.Theorem, start == 0 ? null : "ipfs")));
        }
    }

    private static async Task<(SzsStatus Status, string? Tier)> AskAsync(ServiceProvider services, params string[] assumptions)
    {
        var result = await services.GetRequiredService<TheoremProver>().ProveAsync("Mortal(socrates)", assumptions);
        return (result.Status, result.CacheTier);
    }

    private static (long Hits, long FromMemory, long Misses) Statistics(ServiceProvider services)
    {
        var statistics = services.GetRequiredService<IProofCache>().GetStatistics();
        return (statistics.Hits, statistics.MemoryHits, statistics.Misses);
    }

    private static (string Name, long Hits, long Writes)[] Tiers(ServiceProvider services) =>
        [.. services.GetRequiredService<IProofCache>().GetStatistics().Tiers.Select(static t => (t.Name, t.Hits, t.Writes))];

    private ServiceProvider Services(bool withRedis = true)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_clock);
        var logic = services.AddLogic();
        if (withRedis) logic.AddRedisCache(_redis.Url);
        logic.AddIpfsCache(o => (o.BaseAddress, o.Root) = (_ipfs.Address, _ipfs.Root));
        return services.BuildServiceProvider();
    }
}
