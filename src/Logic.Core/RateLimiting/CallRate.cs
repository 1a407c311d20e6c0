namespace Logic.RateLimiting;

/// <summary>So many calls a period.</summary>
/// <param name="Calls">At least 1.</param>
/// <param name="Period">More than zero.</param>
internal readonly record struct CallRate(int Calls, TimeSpan Period);
