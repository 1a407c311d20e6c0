using Logic.RateLimiting;

namespace Logic.Caching.Redis.Tests;

/// <summary>What a limit promises, checked from the times at which permits were granted.</summary>
internal static class Windows
{
    /// <summary>
    /// In every window [a, b] that begins and ends with a grant at most burst + ⌊(b − a)·N/P⌋ permits. With the sum S(i) of
    /// permits up to grant i that is S(b) − S(a−1) ≤ N + ⌊(t(b) − t(a))·N/P⌋, and all pairs are looked at by keeping the
    /// smallest S(a−1) − t(a)·N/P so far.
    /// </summary>
    /// <param name="grants">When, in microseconds, and how many.</param>
    /// <param name="rate">The limit.</param>
    /// <param name="slack">How many more are let pass, where the times were taken by the caller, a little after the grant.</param>
    public static void AssertKept(IEnumerable<(long At, int Permits)> grants, CallRate rate, int slack = 0)
    {
        var period = (Int128)(rate.Period.Ticks / TimeSpan.TicksPerMicrosecond);
        Int128 sum = 0, least = Int128.MaxValue, worst = Int128.MinValue;
        foreach (var (at, permits) in grants.OrderBy(static g => g.At))
        {
            // All in units of 1/P permits, so that nothing is rounded.
            least = Int128.Min(least, sum * period - (Int128)at * rate.Calls);
            sum += permits;
            worst = Int128.Max(worst, sum * period - (Int128)at * rate.Calls - least);
        }

        Assert.That(worst <= (rate.Calls + slack) * period, $"a window holds {(double)(worst - (rate.Calls * period)) / (double)period:0.000} permits too many");
    }
}
