namespace Logic.Diagnostics;

/// <summary>
/// The names under which this library measures and traces. They are stable: dashboards rely on them. Metrics follow
/// OpenTelemetry (dots, seconds); a Prometheus exporter writes <c>logic.conversions</c> as <c>logic_conversions_total</c>
/// and <c>logic.conversion.duration</c> as <c>logic_conversion_duration_seconds</c>. Nothing measured or traced carries a
/// user's text.
/// </summary>
public static class LogicTelemetry
{
    /// <summary>The meter, for <c>AddMeter</c>.</summary>
    public const string MeterName = "Logic";

    /// <summary>The source of activities, for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "Logic";

    /// <summary>Counter of converted texts, by <c>outcome</c> (success, failure).</summary>
    public const string Conversions = "logic.conversions";

    /// <summary>Histogram of the time a conversion takes, in seconds, by <c>outcome</c>.</summary>
    public const string ConversionDuration = "logic.conversion.duration";

    /// <summary>Counter of proof attempts, by <c>status</c> (an SZS status), <c>prover</c> and <c>cache</c> (a tier, or none).</summary>
    public const string Proofs = "logic.proofs";

    /// <summary>Histogram of the time a proof attempt takes, the cache included, in seconds, by <c>status</c> and <c>cache</c>.</summary>
    public const string ProofDuration = "logic.proof.duration";

    /// <summary>Counter of answered questions, by <c>verdict</c>.</summary>
    public const string Answers = "logic.answers";

    /// <summary>Counter of what gave no result, by <c>operation</c> and <c>code</c> (a LOGIC code, an SZS status or an exception's type).</summary>
    public const string Errors = "logic.errors";

    /// <summary>Counter of the rate limiter's decisions, by <c>operation</c> and <c>decision</c> (allowed, refused).</summary>
    public const string RateLimitDecisions = "logic.rate_limit.decisions";

    /// <summary>Gauge of the share of proof requests that a cache answered since the start, 0 to 1; without a unit.</summary>
    public const string CacheHitRate = "logic.cache.hit_rate";

    /// <summary>Counter of reads, by <c>tier</c> and <c>result</c> (hit, miss, rejected, error, timeout, skipped).</summary>
    public const string CacheReads = "logic.cache.reads";

    /// <summary>Counter of entries written to a shared <c>tier</c>.</summary>
    public const string CacheWrites = "logic.cache.writes";

    /// <summary>Counter of writes that were dropped because the queue was full.</summary>
    public const string CacheDroppedWrites = "logic.cache.writes.dropped";

    /// <summary>Gauge of the entries in memory.</summary>
    public const string CacheEntries = "logic.cache.entries";

    /// <summary>Gauge of the writes that wait in the queue.</summary>
    public const string CachePendingWrites = "logic.cache.writes.pending";

    /// <summary>Gauge by <c>tier</c>: 1 while it is left alone after a failure, otherwise 0.</summary>
    public const string CacheTierOpen = "logic.cache.tier.open";

    /// <summary>Gauge by <c>tier</c>: how long the last operation that ended took, in seconds.</summary>
    public const string CacheTierLatency = "logic.cache.tier.latency";

    /// <summary>The activity of a conversion.</summary>
    public const string ConvertActivity = "logic.convert";

    /// <summary>The activity of a proof attempt.</summary>
    public const string ProveActivity = "logic.prove";

    /// <summary>The activity of a question, from reading it to the answer.</summary>
    public const string AskActivity = "logic.ask";
}
