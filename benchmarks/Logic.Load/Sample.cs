using System.Collections.Concurrent;
using System.Diagnostics;

namespace Logic.Load;

/// <summary>How long each of many calls took.</summary>
internal sealed record Sample(double[] Milliseconds, int Failed, double PerSecond)
{
    /// <summary>Callers that call without pause, for a bounded time; each ends its last call.</summary>
    public static async Task<Sample> TakeAsync(Func<CancellationToken, Task<bool>> once, int callers, TimeSpan time)
    {
        var taken = new ConcurrentBag<double>();
        var failed = 0;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                var begin = Stopwatch.GetTimestamp();
                if (!await once(CancellationToken.None)) Interlocked.Increment(ref failed);
                taken.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }
        })));
        var sorted = taken.Order().ToArray();
        return new Sample(sorted, failed, sorted.Length / Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    public double Percentile(double share) => Milliseconds[(int)Math.Min(Milliseconds.Length - 1, share * Milliseconds.Length)];
}
