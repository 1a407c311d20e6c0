using System.Diagnostics;
using Logic.Fuzzer.Inputs;

namespace Logic.Fuzzer;

/// <summary>Runs a target on the inputs of a source, one after another, and watches for what must not happen.</summary>
/// <param name="target">The target.</param>
/// <param name="seed">Picks the inputs.</param>
internal sealed class FuzzRun(FuzzTarget target, int seed)
{
    private const int MostFailures = 20;
    private const int Tries = 3;

    private readonly InputSource _source = new(target, seed);
    private readonly List<FuzzFailure> _failures = [];
    private readonly HashSet<string> _kinds = [];
    private long _good;
    private TimeSpan _slowest;
    private long _slowestInput = -1;
    private long _mostBytes;

    /// <summary>The longest that an input may take. Default: 1 s.</summary>
    public TimeSpan LongestTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most that may be allocated for one input, in bytes. Default: 256 MB.</summary>
    public long MostAllocated { get; init; } = 256L << 20;

    /// <summary>Told after every ten thousand inputs.</summary>
    public Action<FuzzReport>? Progress { get; init; }

    /// <summary>Runs the inputs of these numbers.</summary>
    public FuzzReport Run(long from, long count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var number = from; number < from + count && _failures.Count < MostFailures; number++)
        {
            Try(number);
            if ((number + 1 - from) % 10_000 == 0) Progress?.Invoke(Report(number + 1 - from, start));
        }

        return Report(count, start);
    }

    /// <summary>Runs one input; true when nothing was wrong.</summary>
    public bool Try(long number)
    {
        var input = _source[number];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Now();
        try
        {
            if (target.Run(input)) _good++;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (_kinds.Add(Kind(exception))) Fail(number, exception.ToString(), input);
            return false;
        }

        return Measure(number, input, Since(start), GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private bool Measure(long number, byte[] input, TimeSpan elapsed, long allocated)
    {
        if (elapsed > LongestTime) elapsed = Again(input, elapsed);
        if (elapsed > _slowest) (_slowest, _slowestInput) = (elapsed, number);
        _mostBytes = Math.Max(_mostBytes, allocated);
        if (elapsed <= LongestTime && allocated <= MostAllocated) return true;
        Fail(number, $"took {elapsed.TotalMilliseconds:0} ms and {allocated / 1e6:0} MB", input);
        return false;
    }

    /// <summary>The best of some more tries: the machine may have been busy with something else.</summary>
    private TimeSpan Again(byte[] input, TimeSpan elapsed)
    {
        for (var i = 1; i < Tries && elapsed > LongestTime; i++)
        {
            var start = Now();
            target.Run(input);
            elapsed = TimeSpan.FromTicks(Math.Min(elapsed.Ticks, Since(start).Ticks));
        }

        return elapsed;
    }

    // The lesser of the time on the clock and of the processor's: other work on the machine does not count.
    private static TimeSpan Since((long Clock, TimeSpan Processor) start)
    {
        var now = Now();
        return TimeSpan.FromTicks(Math.Min(Stopwatch.GetElapsedTime(start.Clock, now.Clock).Ticks, (now.Processor - start.Processor).Ticks));
    }

    private static (long Clock, TimeSpan Processor) Now() => (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    // The same exception from the same place is one failure.
    private static string Kind(Exception exception) =>
        exception.Message + exception.StackTrace?.Split('\n')[0];

    private void Fail(long number, string problem, byte[] input) => _failures.Add(new FuzzFailure(number, problem, InputText.Of(input)));

    private FuzzReport Report(long inputs, long start) => new(
        target.Name, inputs, _good, _failures, _slowest, _slowestInput, _mostBytes, Process.GetCurrentProcess().PeakWorkingSet64, Stopwatch.GetElapsedTime(start));
}
