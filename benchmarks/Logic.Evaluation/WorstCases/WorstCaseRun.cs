using System.Diagnostics;
using System.Globalization;

namespace Logic.Evaluation.WorstCases;

/// <summary>Times each worst case at growing lengths, under the limits as shipped and under limits ten times as high.</summary>
internal static class WorstCaseRun
{
    private static readonly double[] Shares = [0.25, 0.5, 1];

    /// <summary>The settings: as shipped, or with every limit on a call ten times as high (the depth at its hard limit).</summary>
    public static LogicConfig Config(bool isRaised)
    {
        var config = new LogicConfig { EnableCache = false, MaxProofTime = TimeSpan.FromSeconds(1) };
        if (!isRaised) return config;
        config.MaxInputSize *= 10;
        config.MaxFormulaDepth *= 10;
        config.MaxQuantifiers *= 10;
        config.MaxPredicates *= 10;
        config.MaxAssumptions *= 10;
        return config;
    }

    /// <summary>One line of the table: the times at a quarter, a half and the full length, the growth, and how the last one ended.</summary>
    public static string Line(WorstCase worst, bool isRaised, int factor)
    {
        var config = Config(isRaised);
        var size = worst.Size * factor;
        var outcome = "";
        var times = Shares.Select(share => Time(() => outcome = worst.Run(config, (int)(size * share)))).ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {worst.Name} | {size:#,0} {worst.Unit} | {(isRaised ? "× 10" : "default")} | {times[0]:0.0} | {times[1]:0.0} | {times[2]:0.0} | {outcome} |");
    }

    /// <summary>
    /// Milliseconds, on the clock or of the processor, whichever is less; the best of five, so that other work on the machine
    /// counts less.
    /// </summary>
    private static double Time(Action work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var (clock, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            work();
            var taken = Math.Min(Stopwatch.GetElapsedTime(clock).Ticks, (Environment.CpuUsage.TotalTime - processor).Ticks);
            best = Math.Min(best, TimeSpan.FromTicks(taken).TotalMilliseconds);
        }

        return best;
    }
}
