using System.Diagnostics;
using System.Globalization;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Conformance.Caching;

/// <summary>What a tier that is away adds to a call: to the first one, and to those that come while the breaker is open.</summary>
/// <param name="First">Milliseconds of the first call.</param>
/// <param name="Median">The median of the others.</param>
/// <param name="Slow">The 99th percentile of the others.</param>
public sealed record OutageCost(double First, double Median, double Slow)
{
    /// <summary>How much later than due a timer may be on a machine that is busy with other things, in milliseconds.</summary>
    public const double Jitter = 100;

    private const int Calls = 200;

    /// <summary>
    /// Asks for problems that nobody proved, by the system's clock: first a cache without tiers, whose time is what a call costs in
    /// any case, then one whose only tier has just gone away.
    /// </summary>
    /// <param name="cache">The cache with the tier; keeps nothing in memory.</param>
    /// <param name="problem">A new problem for each number.</param>
    public static async Task<OutageCost> MeasureAsync(ProofCache cache, Func<int, ProofRequest> problem)
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(problem);
        await using var alone = new ProofCache();
        var without = await TimesAsync(alone, problem);
        var first = await TimeAsync(cache, problem(0));
        var with = await TimesAsync(cache, problem);
        return new OutageCost(first, with[Calls / 2] - without[Calls / 2], with[Calls * 99 / 100] - without[Calls / 2]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"first call {First:0.0} ms; added while the breaker is open: median {Median:0.000} ms, 99th {Slow:0.000} ms of {Calls}");

    private static async Task<double[]> TimesAsync(ProofCache cache, Func<int, ProofRequest> problem)
    {
        var times = new double[Calls];
        for (var i = 0; i < Calls; i++) times[i] = await TimeAsync(cache, problem(i + 1));
        Array.Sort(times);
        return times;
    }

    private static async Task<double> TimeAsync(ProofCache cache, ProofRequest request)
    {
        var started = Stopwatch.GetTimestamp();
        await cache.GetAsync(request);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
