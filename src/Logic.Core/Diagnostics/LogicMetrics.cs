using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Logic.Diagnostics;

/// <summary>
/// What is measured; <see cref="LogicTelemetry"/> has the names. While nobody listens a measurement costs a few reads of
/// memory. Thread-safe.
/// </summary>
public sealed class LogicMetrics : IDisposable
{
    private static readonly ActivitySource Activities = new(LogicTelemetry.ActivitySourceName);

    private readonly TimeProvider _time;
    private readonly Counter<long> _conversions;
    private readonly Histogram<double> _conversionTime;
    private readonly Counter<long> _proofs;
    private readonly Histogram<double> _proofTime;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _errors;
    private readonly Counter<long> _limits;

    /// <summary>Creates the instruments.</summary>
    /// <param name="factory">Makes the meter, so that each container has its own; null for a meter of the process.</param>
    /// <param name="time">The clock of the durations; the system's unless said.</param>
    public LogicMetrics(IMeterFactory? factory = null, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        Meter = factory?.Create(LogicTelemetry.MeterName) ?? new Meter(LogicTelemetry.MeterName);
        _conversions = Meter.CreateCounter<long>(LogicTelemetry.Conversions, "{conversion}", "Texts converted.");
        _conversionTime = Meter.CreateHistogram(LogicTelemetry.ConversionDuration, "s", "The time a conversion takes.", tags: null, Buckets.Conversion);
        _proofs = Meter.CreateCounter<long>(LogicTelemetry.Proofs, "{proof}", "Proof attempts.");
        _proofTime = Meter.CreateHistogram(LogicTelemetry.ProofDuration, "s", "The time a proof attempt takes, the cache included.", tags: null, Buckets.Proof);
        _answers = Meter.CreateCounter<long>(LogicTelemetry.Answers, "{answer}", "Questions answered.");
        _errors = Meter.CreateCounter<long>(LogicTelemetry.Errors, "{error}", "Calls that gave no result.");
        _limits = Meter.CreateCounter<long>(LogicTelemetry.RateLimitDecisions, "{decision}", "Decisions of the rate limiter.");
    }

    /// <summary>The instruments of facades that are made without a container.</summary>
    internal static LogicMetrics Shared { get; } = new();

    internal Meter Meter { get; }

    /// <summary>Counts a decision of a rate limiter.</summary>
    /// <param name="operation">What was to be done, such as <c>convert</c>: a word of a fixed set.</param>
    /// <param name="isAllowed">Whether it may go on.</param>
    public void RateLimited(string operation, bool isAllowed) =>
        _limits.Add(1, new("operation", operation), new("decision", isAllowed ? "allowed" : "refused"));

    /// <summary>Counts a call that gave no result.</summary>
    /// <param name="operation">What was to be done, such as <c>convert</c>: a word of a fixed set.</param>
    /// <param name="code">A LOGIC code, an SZS status or an exception's type; never text from outside.</param>
    public void Failed(string operation, string code) => _errors.Add(1, new("operation", operation), new("code", code));

    /// <summary>Ends the meter, unless a factory made it.</summary>
    public void Dispose() => Meter.Dispose();

    internal Measurement BeginConversion() => Begin(LogicTelemetry.ConvertActivity, _conversionTime.Enabled);

    internal void EndConversion(Measurement measurement, bool success, string? errorCode)
    {
        var outcome = success ? "success" : "failure";
        _conversions.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        if (measurement.Started != 0) _conversionTime.Record(Seconds(measurement), new KeyValuePair<string, object?>("outcome", outcome));
        if (errorCode is not null) Failed("convert", errorCode);
        measurement.Activity?.SetTag("logic.outcome", outcome);
    }

    internal Measurement BeginProof() => Begin(LogicTelemetry.ProveActivity, _proofTime.Enabled);

    internal void EndProof(Measurement measurement, string status, string prover, string? cache, bool isDecided)
    {
        cache ??= "none";
        _proofs.Add(1, new("status", status), new("prover", prover), new("cache", cache));
        if (measurement.Started != 0) _proofTime.Record(Seconds(measurement), new("status", status), new("cache", cache));
        if (!isDecided) Failed("prove", status);
        measurement.Activity?.SetTag("logic.status", status).SetTag("logic.prover", prover).SetTag("logic.cache", cache);
    }

    internal static Activity? BeginAnswer() => Activities.StartActivity(LogicTelemetry.AskActivity);

    internal void Answered(Activity? activity, string verdict)
    {
        _answers.Add(1, new KeyValuePair<string, object?>("verdict", verdict));
        activity?.SetTag("logic.verdict", verdict);
    }

    private Measurement Begin(string activity, bool isTimed) => new(Activities.StartActivity(activity), isTimed ? _time.GetTimestamp() : 0);

    private double Seconds(Measurement measurement) => _time.GetElapsedTime(measurement.Started).TotalSeconds;

    /// <summary>What is under way; <see cref="Started"/> is 0 when nobody asks how long it takes.</summary>
    internal readonly record struct Measurement(Activity? Activity, long Started);
}
