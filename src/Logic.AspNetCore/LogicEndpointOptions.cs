using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Logic.AspNetCore;

/// <summary>The bounds of the endpoints. Plain settings, checked at start; not thread-safe while they are being changed.</summary>
public sealed class LogicEndpointOptions
{
    /// <summary>The largest request in bytes, but for batches by the line; a larger one is answered with 413. Default: 1 MiB.</summary>
    [Range(1_024, 1 << 30)]
    public int MaxRequestBytes { get; set; } = 1 << 20;

    /// <summary>The largest batch by the line, in bytes. Default: 64 MiB.</summary>
    [Range(1_024L, 1L << 40)]
    public long MaxBatchBytes { get; set; } = 64L << 20;

    /// <summary>
    /// The longest that proving, asking or checking may take, with the wait for a place; then the answer is 504. Default: 100 s,
    /// which leaves a question its three attempts of 30 s.
    /// </summary>
    [UpToADay]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How many proofs, questions and checks are worked on at once, each of which keeps a processor busy; 0 for two a
    /// processor. Default: 0.
    /// </summary>
    [Range(0, 10_000)]
    public int MaxConcurrentProofs { get; set; }

    /// <summary>How many more may wait; beyond that the answer is 503 with Retry-After. Default: 100.</summary>
    [Range(0, 1_000_000)]
    public int MaxWaitingProofs { get; set; } = 100;

    /// <summary>
    /// Whose rate limit a request counts against; null for the authenticated user, and without one for the address (of
    /// IPv6, its network of 64 bits). Behind a proxy, <c>UseForwardedHeaders</c> must tell the address.
    /// </summary>
    public Func<HttpContext, string>? Subject { get; set; }

    internal int Places => MaxConcurrentProofs > 0 ? MaxConcurrentProofs : 2 * Environment.ProcessorCount;
}

/// <summary>A time of more than zero and at most a day. (<see cref="RangeAttribute"/> takes times only through reflection.)</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UpToADayAttribute() : ValidationAttribute("{0} must be more than zero and at most a day.")
{
    public override bool IsValid(object? value) => value is TimeSpan time && time > TimeSpan.Zero && time <= TimeSpan.FromDays(1);
}

/// <summary>Checks <see cref="LogicEndpointOptions"/> at start.</summary>
[OptionsValidator]
internal sealed partial class LogicEndpointOptionsValidator : IValidateOptions<LogicEndpointOptions>;
