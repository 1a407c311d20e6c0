using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>Callers who prove one new problem after the other, and how long each of them waited in each phase.</summary>
internal sealed class Load(int workers, int firstNumber)
{
    private readonly List<(string Name, ConcurrentBag<double> Milliseconds)> _phases = [];
    private readonly BuiltInProver _prover = new();
    private int _numbers = firstNumber;
    private int _wrong;
    private int _thrown;

    public int Wrong => _wrong;

    public int Thrown => _thrown;

    /// <summary>Runs for a time.</summary>
    public async Task RunAsync(string phase, ProofCache cache, TimeSpan time)
    {
        using var end = new CancellationTokenSource(time);
        await RunAsync(phase, cache, () => !end.IsCancellationRequested);
    }

    /// <summary>Runs until something has happened.</summary>
    public async Task RunAsync(string phase, ProofCache cache, Task until)
    {
        await RunAsync(phase, cache, () => !until.IsCompleted);
        await until;
    }

    public string Table()
    {
        var table = new StringBuilder("phase | calls | p50 ms | p99 ms | max ms\n");
        foreach (var phase in _phases.GroupBy(static p => p.Name))
        {
            var sorted = phase.SelectMany(static p => p.Milliseconds).Order().ToArray();
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{phase.Key} | {sorted.Length} | {sorted[sorted.Length / 2]:0.00} | {sorted[sorted.Length * 99 / 100]:0.00} | {sorted[^1]:0.00}");
        }

        return table.ToString();
    }

    private async Task RunAsync(string phase, ProofCache cache, Func<bool> goesOn)
    {
        var times = new ConcurrentBag<double>();
        _phases.Add((phase, times));
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(async () =>
        {
            do
            {
                times.Add(await CallAsync(cache));
                // Callers that never pause would leave the node no processor, and measure that.
                await Task.Delay(5);
            }
            while (goesOn());
        })));
    }

    private async Task<double> CallAsync(ProofCache cache)
    {
        var number = Interlocked.Increment(ref _numbers);
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await cache.GetOrProveAsync(Problems.Numbered(number), _prover);
            if (result.Status != Problems.StatusOf(number)) Interlocked.Increment(ref _wrong);
        }
        catch (Exception exception)
        {
            TestContext.Progress.WriteLine(exception);
            Interlocked.Increment(ref _thrown);
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
