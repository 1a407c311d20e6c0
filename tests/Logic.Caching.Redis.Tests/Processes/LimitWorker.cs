using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Logic.RateLimiting;

namespace Logic.Caching.Redis.Tests.Processes;

/// <summary>
/// Many tasks that ask one limiter for one subject, as fast as they are told to. Arguments: address, calls a second, tasks,
/// seconds. Prints a line <c>redis T</c> for each grant of the server (its microseconds) and <c>local T</c> for each without
/// it (this machine's), then a line <c>latency T</c> for each call (microseconds).
/// </summary>
internal static class LimitWorker
{
    private const string Subject = "load";
    private const double LongestPause = 50;

    public static async Task RunAsync(string[] arguments)
    {
        var rate = new CallRate(int.Parse(arguments[1], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(1));
        var tasks = int.Parse(arguments[2], CultureInfo.InvariantCulture);
        var duration = TimeSpan.FromSeconds(double.Parse(arguments[3], CultureInfo.InvariantCulture));
        // Hundreds of tasks on few processors may be slow to notice an answer; that is not what is looked at.
        var options = new RedisRateLimiterOptions { Url = arguments[0], Timeout = TimeSpan.FromSeconds(10) };
        await using var limiter = new RedisRateLimiter(_ => rate, options);
        for (var i = 0; i < 200; i++) await limiter.AskAsync("warm", LimitedOperation.Prove, 1, default);
        await Worker.WaitForStartAsync();

        var lines = new ConcurrentQueue<string>();
        var latencies = new ConcurrentQueue<long>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, tasks).Select(_ => Task.Run(() => AskAsync(limiter, clock, duration, lines, latencies))));
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var line in lines) await output.WriteLineAsync(line);
        foreach (var latency in latencies) await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"latency {latency}"));
    }

    private static async Task AskAsync(
        RedisRateLimiter limiter, Stopwatch clock, TimeSpan duration, ConcurrentQueue<string> lines, ConcurrentQueue<long> latencies)
    {
        while (clock.Elapsed < duration)
        {
            var asked = clock.Elapsed;
            var (decision, reply) = await limiter.AskAsync(Subject, LimitedOperation.Prove, 1, default);
            latencies.Enqueue((clock.Elapsed - asked).Ticks / TimeSpan.TicksPerMicrosecond);
            if (!decision.IsAllowed) await Task.Delay((int)Math.Clamp(Math.Ceiling(decision.RetryAfter.TotalMilliseconds), 1, LongestPause));
            else if (reply is { } said) lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"redis {said.ServerMicroseconds}"));
            else lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"local {clock.Elapsed.Ticks / TimeSpan.TicksPerMicrosecond}"));
        }
    }
}
