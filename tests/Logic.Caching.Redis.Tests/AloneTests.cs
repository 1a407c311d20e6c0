using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;
using StackExchange.Redis;

namespace Logic.Caching.Redis.Tests;

/// <summary>Redis as a cache of proofs of its own, without a cascade.</summary>
public sealed class AloneTests
{
    [Test]
    public async Task HoldsVerifiesForgetsAndCounts()
    {
        await using var server = await RedisServer.StartAsync();
        await using var cache = new RedisProofCache($"redis://{server.Url}/0");
        var (goal, assumptions) = (Formula.Parse("Q"), new[] { Formula.Parse("P"), Formula.Parse("P → Q") });
        Assert.That(await cache.ContainsAsync(goal, assumptions), Is.False);
        await cache.SetAsync(goal, new BuiltInProver().Prove(new ProofRequest([.. assumptions], goal)), assumptions);
        var found = (await cache.GetAsync(goal, assumptions))!;
        Assert.That((found.Status, found.Verified, found.CacheTier), Is.EqualTo((SzsStatus.Theorem, true, "redis")));
        Assert.That((cache.GetStatistics().Hits, cache.GetStatistics().Misses), Is.EqualTo((1L, 1L)));
        var health = (await cache.CheckHealthAsync())[0];
        Assert.That((health.Name, health.IsHealthy, health.LastError), Is.EqualTo(("redis", true, (string?)null)));
        await cache.ClearAsync();
        Assert.That(await cache.ContainsAsync(goal, assumptions), Is.False);

        await server.KillAsync();
        Assert.That(await cache.GetAsync(goal, assumptions), Is.Null, "no answer, no exception");
        var down = (await cache.CheckHealthAsync())[0];
        Assert.That((down.IsHealthy, down.LastError is null), Is.EqualTo((false, false)));
        Assert.That(async () => await cache.ClearAsync(), Throws.InstanceOf<RedisException>(), "as a tier it says what is wrong");
    }
}
