namespace Logic.Caching;

/// <summary>What a health check of a tier found.</summary>
/// <param name="Name">The tier, such as <c>redis</c>.</param>
/// <param name="IsHealthy">Whether it answered a round trip within its hard timeout.</param>
/// <param name="Latency">How long that took, or how long was waited.</param>
/// <param name="LastError">The last trouble with the tier, which may be over; null when there was none yet.</param>
public readonly record struct TierHealth(string Name, bool IsHealthy, TimeSpan Latency, string? LastError);
