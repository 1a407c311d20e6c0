namespace Logic.Caching;

/// <summary>The running counters of one tier. Thread-safe.</summary>
internal sealed class TierCounters
{
    private long _hits;
    private long _misses;
    private long _rejected;
    private long _rejectedSignatures;
    private long _errors;
    private long _timeouts;
    private long _skipped;
    private long _writes;
    private long _latencyTicks;
    private volatile string? _lastError;

    public string? LastError => _lastError;

    public void Hit() => Interlocked.Increment(ref _hits);

    public void Miss() => Interlocked.Increment(ref _misses);

    public void Reject(Doubt doubt)
    {
        Interlocked.Increment(ref _rejected);
        if (doubt == Doubt.Signature) Interlocked.Increment(ref _rejectedSignatures);
    }

    public void Skip() => Interlocked.Increment(ref _skipped);

    public void Write() => Interlocked.Increment(ref _writes);

    public void Latency(TimeSpan time) => Interlocked.Exchange(ref _latencyTicks, time.Ticks);

    public void Timeout(string message)
    {
        Interlocked.Increment(ref _timeouts);
        _lastError = message;
    }

    public void Error(string message)
    {
        Interlocked.Increment(ref _errors);
        _lastError = message;
    }

    public TierStatistics Read(string name, bool isOpen) => new(name)
    {
        Hits = Interlocked.Read(ref _hits),
        Misses = Interlocked.Read(ref _misses),
        Rejected = Interlocked.Read(ref _rejected),
        RejectedSignatures = Interlocked.Read(ref _rejectedSignatures),
        Errors = Interlocked.Read(ref _errors),
        Timeouts = Interlocked.Read(ref _timeouts),
        Skipped = Interlocked.Read(ref _skipped),
        Writes = Interlocked.Read(ref _writes),
        IsOpen = isOpen,
        LastError = _lastError,
        LastLatency = TimeSpan.FromTicks(Interlocked.Read(ref _latencyTicks)),
    };
}
