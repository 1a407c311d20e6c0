namespace Logic.RateLimiting;

/// <summary>
/// So many calls a period: the burst that a quiet subject may make at once, and what it earns back in the period.
/// </summary>
/// <param name="Calls">At least 1.</param>
/// <param name="Period">More than zero.</param>
public readonly record struct CallRate(int Calls, TimeSpan Period);
