namespace Logic.Proving;

/// <summary>
/// The bounds of one run in a form that is cheap to ask: deadline, cancellation, memory. Engines call
/// <see cref="ShouldStop"/> often; the clock itself is read at every call, so ask every few hundred microseconds
/// of work, not in the innermost loop.
/// </summary>
internal sealed class SearchClock
{
    private readonly TimeProvider _time;
    private readonly long _deadline;
    private readonly long _memoryBytes;
    private readonly CancellationToken _cancellation;

    public SearchClock(ProofLimits limits, TimeProvider time, CancellationToken cancellation)
    {
        _time = time;
        _memoryBytes = limits.MemoryBytes;
        _cancellation = cancellation;
        Started = time.GetTimestamp();
        var ticks = Math.Min(limits.Time.TotalSeconds * time.TimestampFrequency, long.MaxValue / 4);
        _deadline = Started + (long)ticks;
    }

    /// <summary>A clock for a part of this run: started now, with bounds of its own, cancelled with this one.</summary>
    public SearchClock WithLimits(ProofLimits limits) => new(limits, _time, _cancellation);

    /// <summary>The timestamp of the start, in the units of the time provider.</summary>
    public long Started { get; }

    /// <summary>How long the run has taken.</summary>
    public TimeSpan Elapsed => _time.GetElapsedTime(Started);

    /// <summary>Bytes that the engines said they hold; see <see cref="ReportMemory"/>.</summary>
    public long HeldBytes { get; private set; }

    public bool IsCancelled => _cancellation.IsCancellationRequested;

    public bool IsTimeUp => _time.GetTimestamp() >= _deadline;

    public bool IsMemoryUp => HeldBytes > _memoryBytes;

    /// <summary>Whether the engine must return now.</summary>
    public bool ShouldStop => IsCancelled || IsMemoryUp || IsTimeUp;

    /// <summary>An engine adds (or, negative, gives back) an estimate of the bytes it holds.</summary>
    public void ReportMemory(long bytes) => HeldBytes += bytes;
}
