using System.Diagnostics;
using System.Globalization;
using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Redis.Tests;

/// <summary>Callers at work while the server is killed, frozen and restarted: every answer is right, and what the tier costs is told.</summary>
public sealed class OutageUnderLoadTests
{
    private const int Callers = 8;
    private static readonly TimeSpan Phase = TimeSpan.FromMilliseconds(700);

    [TestCase("killed")]
    [TestCase("frozen")]
    public async Task CallersGetTheirAnswersThroughout(string fault)
    {
        await using var server = await RedisServer.StartAsync();
        await using var tier = new RedisProofCache(new RedisCacheOptions
        {
            Url = server.Url,
            Tier = new TierOptions { BreakTime = TimeSpan.FromMilliseconds(200), LongestBreakTime = TimeSpan.FromMilliseconds(400) },
        });
        await tier.PingAsync(default);
        await using var cache = new ProofCache([tier], new ProofCacheOptions { MaxEntries = 0 });
        var load = new Load(cache);
        await load.RunAsync("up");
        if (fault == "killed") await server.KillAsync();
        else await server.FreezeAsync();
        await load.RunAsync("down");
        if (fault == "killed") await server.RunAsync();
        else await server.ThawAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (cache.GetStatistics().Tiers[0].IsOpen)
        {
            await cache.GetAsync(SampleProblems.Syllogism, patience.Token);
            await Task.Delay(10, patience.Token);
        }

        var before = cache.GetStatistics().Tiers[0].Hits;
        await load.RunAsync("up again");
        var statistics = cache.GetStatistics().Tiers[0];
        Assert.That(load.Wrong, Is.Zero);
        Assert.That(statistics.Hits, Is.GreaterThan(before), "the server is used again");
        Assert.That(statistics.Skipped, Is.GreaterThan(0));
        Assert.That(statistics.Rejected, Is.Zero);
    }

    [TestCase("killed")]
    [TestCase("frozen")]
    public async Task AServerThatIsAwayCostsItsSoftTimeoutAtMostOnceAndThenNothingThatMatters(string fault)
    {
        await using var server = await RedisServer.StartAsync();
        await using var tier = new RedisProofCache(new RedisCacheOptions { Url = server.Url, Tier = new TierOptions { BreakTime = TimeSpan.FromMinutes(1), LongestBreakTime = TimeSpan.FromMinutes(1) } });
        await using var cache = new ProofCache([tier], new ProofCacheOptions { MaxEntries = 0 });
        await tier.PingAsync(default);
        await cache.GetAsync(SampleProblems.Syllogism);
        await (fault == "killed" ? server.KillAsync() : server.FreezeAsync());
        var cost = await OutageCost.MeasureAsync(cache, static i => SampleProblems.Numbered(i).Request);
        await TestContext.Out.WriteLineAsync($"Redis {fault}: {cost}");
        var statistics = cache.GetStatistics().Tiers[0];
        Assert.That((statistics.Timeouts + statistics.Errors, statistics.IsOpen, statistics.Skipped), Is.EqualTo((1L, true, 200L)));
        Assert.That(cost.First, Is.LessThan(tier.Options.SoftTimeout.TotalMilliseconds + OutageCost.Jitter));
        Assert.That(cost.Median, Is.LessThan(1));
    }

    private sealed class Load(ProofCache cache)
    {
        private int _wrong;

        public int Wrong => _wrong;

        public async Task RunAsync(string phase)
        {
            List<double>[] times = [.. await Task.WhenAll(Enumerable.Range(0, Callers).Select(i => Task.Run(() => CallAsync(i))))];
            var sorted = times.SelectMany(static t => t).Order().ToList();
            await TestContext.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{phase}: {sorted.Count} calls, median {sorted[sorted.Count / 2]:0.00} ms, 99th {sorted[(int)(sorted.Count * 0.99)]:0.00} ms, longest {sorted[^1]:0.0} ms"));
        }

        private async Task<List<double>> CallAsync(int caller)
        {
            var (prover, random, times, clock) = (new BuiltInProver(), new Random(caller), new List<double>(), Stopwatch.StartNew());
            while (clock.Elapsed < Phase)
            {
                // Without a server a call ends at once; the others on this pool are to have their turn.
                await Task.Yield();
                var (request, status) = SampleProblems.Numbered(random.Next(40));
                var started = clock.Elapsed;
                var result = await cache.GetOrProveAsync(request, prover);
                times.Add((clock.Elapsed - started).TotalMilliseconds);
                if (result.Status != status || !result.Verified) Interlocked.Increment(ref _wrong);
            }

            return times;
        }
    }
}
