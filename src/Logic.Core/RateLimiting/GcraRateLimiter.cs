using System.Threading.RateLimiting;

namespace Logic.RateLimiting;

/// <summary>
/// The generic cell rate algorithm (ITU-T I.371, "virtual scheduling"): one time stamp a subject, the theoretical
/// arrival time of the next call. A call is allowed while that time runs at most one period ahead of the clock, and
/// moves it on by period/calls. Thread-safe.
/// </summary>
internal sealed class GcraRateLimiter(CallRate rate, TimeProvider clock) : RateLimiter
{
    private readonly Lock _lock = new();
    private readonly long _start = clock.GetTimestamp();
    private long _arrivalTicks;
    private long _allowed;
    private long _refused;

    /// <summary>A limiter whose debt is paid holds no more knowledge than a new one.</summary>
    public override TimeSpan? IdleDuration
    {
        get
        {
            lock (_lock)
            {
                var idle = NowTicks() - _arrivalTicks;
                return idle >= 0 ? TimeSpan.FromTicks(idle) : null;
            }
        }
    }

    public override RateLimiterStatistics GetStatistics()
    {
        lock (_lock)
        {
            var free = rate.Period.Ticks - Math.Max(0, _arrivalTicks - NowTicks());
            return new RateLimiterStatistics
            {
                CurrentAvailablePermits = (long)Math.Floor((double)free / rate.Period.Ticks * rate.Calls),
                TotalSuccessfulLeases = _allowed,
                TotalFailedLeases = _refused,
            };
        }
    }

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            var now = NowTicks();
            var arrival = Math.Max(_arrivalTicks, now) + (long)Math.Ceiling((double)rate.Period.Ticks * permitCount / rate.Calls);
            var wait = arrival - now - rate.Period.Ticks;
            if (permitCount <= rate.Calls && wait <= 0)
            {
                _arrivalTicks = arrival;
                _allowed++;
                return RetryLease.Granted;
            }

            _refused++;
            return new RetryLease(permitCount > rate.Calls ? Timeout.InfiniteTimeSpan : TimeSpan.FromTicks(wait));
        }
    }

    /// <summary>Nobody waits in a queue: who asks is told how long to wait.</summary>
    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    private long NowTicks() => clock.GetElapsedTime(_start).Ticks;
}
