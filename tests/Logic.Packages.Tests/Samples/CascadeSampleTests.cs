using System.Globalization;
using Logic.Caching.Ipfs.Tests;
using Logic.Caching.Redis.Tests;

namespace Logic.Packages.Tests.Samples;

/// <summary>Memory, Redis and IPFS as programs of their own: where each of three processes' worth of caches finds the proof.</summary>
public sealed class CascadeSampleTests
{
    [Test]
    public async Task ProofComesFromTheProverThenRedisThenIpfs()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var ipfs = await IpfsServer.StartAsync();
        var environment = new Dictionary<string, string?>
        {
            ["REDIS_URL"] = redis.Url,
            ["IPFS_HOST"] = "127.0.0.1",
            ["IPFS_PORT"] = ipfs.Port.ToString(CultureInfo.InvariantCulture),
        };
        var lines = await Sample.RunAsync("CacheCascade", environment);
        Assert.That(lines.Where(static l => !l.StartsWith(' ')), Is.EqualTo(new[]
        {
            "first: Theorem, verified: True, from: the prover",
            "second: Theorem, verified: True, from: redis",
            "third, Redis emptied: Theorem, verified: True, from: ipfs",
        }));
        Assert.That(lines.Where(static l => l.StartsWith(' ')), Is.All.EndsWith("answers"));
    }
}
