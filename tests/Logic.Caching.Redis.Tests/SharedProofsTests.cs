using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Caching.Redis.Tests;

/// <summary>Proofs through a real server: shared, lost, found again, and never wrong while it is killed, frozen and restarted.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SharedProofsTests
{
    private static readonly ProofRequest Request = new(
        [Formula.Parse("∀x (Man(x) → Mortal(x))"), Formula.Parse("Man(socrates)")], Formula.Parse("Mortal(socrates)"));

    private readonly FakeTimeProvider _clock = new();
    private RedisServer _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await RedisServer.StartAsync();

    [TearDown]
    public async Task StopAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task AnotherProcessFindsTheProofAndBelievesItAfterItsCheck()
    {
        await using (var first = Services())
        {
            var proved = await first.GetRequiredService<TheoremProver>().ProveAsync("Mortal(socrates)", ["∀x (Man(x) → Mortal(x))", "Man(socrates)"]);
            Assert.That((proved.Status, proved.CacheTier), Is.EqualTo((SzsStatus.Theorem, (string?)null)));
        }

        await using var second = Services();
        var found = await second.GetRequiredService<TheoremProver>().ProveAsync("Mortal(socrates)", ["Man(socrates)", "∀y (Man(y) → Mortal(y))"]);
        Assert.That((found.Status, found.CacheTier, found.Verified), Is.EqualTo((SzsStatus.Theorem, "redis", true)));
        var redis = second.GetRequiredService<IProofCache>().GetStatistics().Tiers.Single();
        Assert.That((redis.Name, redis.Hits, redis.Rejected), Is.EqualTo(("redis", 1L, 0L)));
    }

    [Test]
    public async Task AKilledServerCostsNoAnswerAndIsUsedAgainWhenItIsBack()
    {
        await using var tier = new RedisProofCache(new RedisCacheOptions { Url = _server.Url });
        await using var cache = new ProofCache([tier], time: _clock);
        await _server.KillAsync();
        Assert.That((await ProveAsync(cache)).Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(cache.GetStatistics().Tiers[0].IsOpen);
        await _server.RunAsync();
        await RecoverAsync(cache);
        await cache.SetAsync(Request, await new BuiltInProver().ProveAsync(Request));
        Assert.That((await ProveAsync(new ProofCache([tier], time: _clock))).CacheTier, Is.EqualTo("redis"));
    }

    [Test]
    public async Task AFrozenServerCostsItsSoftTimeoutOnce()
    {
        await using var tier = new RedisProofCache(new RedisCacheOptions { Url = _server.Url });
        await tier.PingAsync(default);
        await using var cache = new ProofCache([tier], time: _clock);
        await _server.FreezeAsync();
        var first = ProveAsync(cache);
        _clock.Advance(tier.Options.SoftTimeout);
        Assert.That((await first).Status, Is.EqualTo(SzsStatus.Theorem));
        var statistics = cache.GetStatistics().Tiers[0];
        Assert.That((statistics.Timeouts, statistics.IsOpen, statistics.Skipped), Is.EqualTo((1L, true, 1L)), "the read timed out, the write was left out");
        await _server.ThawAsync();
        await RecoverAsync(cache);
    }

    private static async Task<ProofResult> ProveAsync(ProofCache cache) => await cache.GetOrProveAsync(Request, new BuiltInProver());

    /// <summary>Lets breaks end until a probe has found the server well; the client reconnects in its own time.</summary>
    private async Task RecoverAsync(ProofCache cache)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (cache.GetStatistics().Tiers[0].IsOpen)
        {
            _clock.Advance(TimeSpan.FromSeconds(30));
            await cache.GetAsync(Request with { Goal = Formula.Parse("Unknown(socrates)") }, patience.Token);
            await Task.Delay(20, patience.Token);
        }
    }

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogic().AddRedisCache(_server.Url).AddRedisCache();
        services.AddSingleton<TimeProvider>(_clock);
        return services.BuildServiceProvider();
    }
}
