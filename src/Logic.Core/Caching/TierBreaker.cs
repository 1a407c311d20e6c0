namespace Logic.Caching;

/// <summary>
/// Decides whether a tier is asked. The first failure opens it for a break, which doubles with each failure in a row; when
/// the break is over one operation goes through as a probe. Thread-safe.
/// </summary>
/// <remarks>
/// Circuit breakers that go by the share of failures let many slow calls through before they open, here every one of them
/// a caller's time; a cache can do without a tier at once.
/// </remarks>
internal sealed class TierBreaker(TierOptions options, TimeProvider time)
{
    private const int MaxDoublings = 16;
    private readonly Lock _gate = new();
    private int _failures;
    private long _openedAt;
    private TimeSpan _break;
    private bool _isProbing;

    public enum Verdict
    {
        Go,
        Probe,
        Skip,
    }

    public bool IsOpen
    {
        get
        {
            lock (_gate) return _failures > 0;
        }
    }

    public Verdict Ask()
    {
        lock (_gate)
        {
            if (_failures == 0) return Verdict.Go;
            if (_isProbing || time.GetElapsedTime(_openedAt) < _break) return Verdict.Skip;
            _isProbing = true;
            return Verdict.Probe;
        }
    }

    /// <summary>The tier answered.</summary>
    public void Succeeded()
    {
        lock (_gate)
        {
            _failures = 0;
            _isProbing = false;
        }
    }

    /// <summary>The tier threw or was too slow; true when that opened the breaker.</summary>
    public bool Failed(bool wasProbe)
    {
        lock (_gate)
        {
            // Calls that were under way when the breaker opened say nothing new.
            if (_failures > 0 && !wasProbe) return false;
            var longer = options.BreakTime * Math.Pow(2, Math.Min(_failures, MaxDoublings));
            _break = longer < options.LongestBreakTime ? longer : options.LongestBreakTime;
            _openedAt = time.GetTimestamp();
            _isProbing = false;
            return ++_failures == 1;
        }
    }
}
