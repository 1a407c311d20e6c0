using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Logic.Caching.Redis.Tests;

/// <summary>HybridCache on top of the tiers.</summary>
public sealed class HybridCacheTests
{
    [Test]
    public async Task AnotherProcessFindsWhatHybridCachePutIntoRedis()
    {
        await using var server = await RedisServer.StartAsync();
        await using (var first = Services(server))
        {
            Assert.That(await AskAsync(first, 42), Is.EqualTo(42));
            // HybridCache answers first and writes to its second level afterwards.
            await UntilWrittenAsync(server);
        }

        await using (var second = Services(server)) Assert.That(await AskAsync(second, 0), Is.EqualTo(42));
        await using var third = Services(server);
        await server.KillAsync();
        Assert.That(await AskAsync(third, 7), Is.EqualTo(7), "a dead server is a miss");
    }

    private static async Task UntilWrittenAsync(RedisServer server)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(server.Url);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!connection.GetServers()[0].Keys().Any()) await Task.Delay(10, patience.Token);
    }

    private static async Task<int> AskAsync(ServiceProvider services, int made) =>
        await services.GetRequiredService<HybridCache>().GetOrCreateAsync("answer", made, static (m, _) => ValueTask.FromResult(m));

    private static ServiceProvider Services(RedisServer server)
    {
        var services = new ServiceCollection();
        // The first call makes the connection; on a busy machine that may take longer than a cache usually waits.
        services.AddLogic().AddRedisCache(server.Url, static o => o.Tier = new TierOptions { SoftTimeout = TimeSpan.FromSeconds(5) }).AddDistributedCache();
        services.AddHybridCache();
        return services.BuildServiceProvider();
    }
}
