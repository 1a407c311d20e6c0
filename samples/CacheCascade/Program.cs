using System.Globalization;
using Logic;
using Logic.Caching.Ipfs;
using Logic.Caching.Redis;
using Logic.Proving.Cached;

// Memory, then Redis, then IPFS. Three processes' worth of caches in one program: the first proves and shares, the second finds the
// proof in Redis, the third has lost Redis' copy and finds it in IPFS. Each checks the proof before it believes it.
//   REDIS_URL=localhost:6379 IPFS_HOST=localhost IPFS_PORT=5001 dotnet run --project samples/CacheCascade
var redisUrl = Environment.GetEnvironmentVariable("REDIS_URL") ?? "localhost:6379";
var ipfsOptions = new IpfsCacheOptions
{
    Host = Environment.GetEnvironmentVariable("IPFS_HOST") ?? "localhost",
    Port = int.Parse(Environment.GetEnvironmentVariable("IPFS_PORT") ?? "5001", CultureInfo.InvariantCulture),
};
// A sample may wait; the default leaves a tier alone that has not answered within a quarter of a second.
ipfsOptions.Tier = ipfsOptions.Tier with { SoftTimeout = TimeSpan.FromSeconds(20), HardTimeout = TimeSpan.FromSeconds(30) };

await ProveAsync("first", static _ => Task.CompletedTask);
await ProveAsync("second", static _ => Task.CompletedTask);
await ProveAsync("third, Redis emptied", static async redis => await redis.ClearAsync());

async Task ProveAsync(string process, Func<RedisProofCache, Task> prepare)
{
    await using var redis = new RedisProofCache(new RedisCacheOptions { Url = redisUrl, KeyPrefix = "sample" });
    using var ipfs = new IpfsProofCache(ipfsOptions);
    await prepare(redis);
    // Disposing of the cache waits for what is written behind.
    await using var cache = new ProofCache([redis, ipfs]);
    foreach (var health in await cache.CheckHealthAsync()) Console.WriteLine($"  {health.Name}: {(health.IsHealthy ? "answers" : health.LastError)}");
    var proof = await new TheoremProver(cache: cache).ProveAsync("Mortal(socrates)", ["∀x (Man(x) → Mortal(x))", "Man(socrates)"]);
    Console.WriteLine($"{process}: {proof.Status}, verified: {proof.Verified}, from: {proof.CacheTier ?? "the prover"}");
}
