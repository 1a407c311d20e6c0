using System.Globalization;
using Logic.Caching.Redis.Tests.Processes;
using Logic.RateLimiting;

namespace Logic.Caching.Redis.Tests;

/// <summary>Processes that share one limit in one real server, for a short time in every run and at length in the long one.</summary>
public sealed class RateLimiterFleetTests
{
    private const int Processes = 4;

    [Test]
    public Task FourProcessesKeepOneLimit() => KeepAsync(calls: 500, tasks: 50, seconds: 2);

    [Test, Category("Long")]
    public Task FourProcessesKeepOneLimitForHalfAMinute() => KeepAsync(calls: 1_000, tasks: 50, seconds: 30);

    [Test]
    public Task WhenTheServerDiesEachProcessLimitsItselfUntilItIsBack() => OutageAsync(seconds: 6);

    [Test, Category("Long")]
    public Task TheServerDiesInTheMiddleOfHalfAMinute() => OutageAsync(seconds: 30);

    private static async Task KeepAsync(int calls, int tasks, double seconds)
    {
        await using var server = await RedisServer.StartAsync();
        var rate = new CallRate(calls, TimeSpan.FromSeconds(1));
        var workers = await WorkerProcess.StartAsync(Processes, "limit", server.Url, calls, tasks, seconds);
        var found = await FinishAsync(workers);

        var grants = found.SelectMany(static f => f.Redis).Order().ToList();
        Windows.AssertKept(grants.Select(static g => (g, 1)), rate);
        var permitted = calls + ((grants[^1] - grants[0]) * calls / 1_000_000);
        var latencies = found.SelectMany(static f => f.Latencies).Order().ToList();
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{grants.Count} of {permitted} permitted calls granted ({(double)grants.Count / permitted:P1}), {latencies.Count} asked; p50 {At(latencies, 0.5)} ms, p99 {At(latencies, 0.99)} ms"));
        Assert.That((double)grants.Count / permitted, Is.GreaterThanOrEqualTo(0.95));
        Assert.That(found.Sum(static f => f.Local.Count), Is.Zero, "the server was there all the time");
    }

    private static async Task OutageAsync(double seconds)
    {
        const int Calls = 200;
        await using var server = await RedisServer.StartAsync();
        var workers = await WorkerProcess.StartAsync(Processes, "limit", server.Url, Calls, 20, seconds);
        var finishing = FinishAsync(workers);
        await Task.Delay(TimeSpan.FromSeconds(seconds / 4));
        await server.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(seconds / 4));
        var restarted = DateTimeOffset.UtcNow;
        await server.RunAsync();
        var found = await finishing;

        var rate = new CallRate(Calls, TimeSpan.FromSeconds(1));
        var back = restarted.ToUnixTimeMilliseconds() * 1_000;
        foreach (var worker in found)
        {
            Windows.AssertKept(worker.Local.Select(static at => (at, 1)), rate, slack: 5);
            Assert.That(worker.Local, Is.Not.Empty, "calls went on without the server");
            Assert.That(worker.Redis.Any(at => at > back), "the server is used again");
        }

        var all = found.SelectMany(static f => f.Redis).ToList();
        Windows.AssertKept(all.Where(at => at < back).Select(static at => (at, 1)), rate);
        Windows.AssertKept(all.Where(at => at >= back).Select(static at => (at, 1)), rate);
        await TestContext.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{all.Count(at => at < back)} granted before, {found.Sum(static f => f.Local.Count)} by the processes alone, {all.Count(at => at >= back)} after; first {(all.Where(at => at >= back).Min() - back) / 1_000} ms after the restart; p99 {At([.. found.SelectMany(static f => f.Latencies).Order()], 0.99)} ms"));
    }

    private static async Task<Found[]> FinishAsync(WorkerProcess[] workers)
    {
        try
        {
            foreach (var worker in workers) worker.Go();
            var outputs = await Task.WhenAll(workers.Select(static w => w.ReadToEndAsync()));
            return [.. outputs.Select(static lines => new Found(Numbers(lines, "redis "), Numbers(lines, "local "), Numbers(lines, "latency ")))];
        }
        finally
        {
            foreach (var worker in workers) await worker.DisposeAsync();
        }
    }

    private static List<long> Numbers(string[] lines, string kind) =>
        [.. lines.Where(l => l.StartsWith(kind, StringComparison.Ordinal)).Select(l => long.Parse(l.AsSpan(kind.Length), CultureInfo.InvariantCulture))];

    private static double At(List<long> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))] / 1_000.0;

    private sealed record Found(List<long> Redis, List<long> Local, List<long> Latencies);
}
