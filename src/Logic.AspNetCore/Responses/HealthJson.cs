namespace Logic.AspNetCore.Responses;

/// <summary>How the service is; the checks by name.</summary>
internal sealed record HealthJson(string Status, IReadOnlyDictionary<string, HealthCheckJson>? Checks = null);

/// <summary>How one part is, and why.</summary>
internal sealed record HealthCheckJson(string Status, string? Reason, double Milliseconds);
