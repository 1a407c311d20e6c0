using System.Collections.Immutable;
using Logic.Caching;
using Logic.Configuration;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Semantics;
using Logic.Validation;

namespace Logic;

/// <summary>
/// Reads English and says it in first-order logic. Deterministic, in process, thread-safe; one instance serves a whole
/// application and remembers the texts that it read lately. Converting is bound by the processor and takes tens to
/// hundreds of microseconds a sentence.
/// </summary>
public sealed class FOLConverter
{
    private readonly Func<LogicConfig> _config;
    private readonly ConversionCache _cache;
    private readonly LogicMetrics _metrics;

    // While the settings are checked and until the first text comes, another core may make ready what it needs.
    static FOLConverter() => _ = TextInterpreter.Prepare().ContinueWith(static _ => ConversionCache.Prepare(), TaskScheduler.Default);

    /// <summary>Creates a converter with the given settings, or with the defaults.</summary>
    /// <exception cref="LogicConfigurationException">A setting is out of range.</exception>
    public FOLConverter(LogicConfig? config = null)
        : this(ConfigSnapshot.Of(config), LogicMetrics.Shared)
    {
    }

    internal FOLConverter(Func<LogicConfig> config, LogicMetrics metrics, TimeProvider? time = null)
    {
        _config = config;
        _metrics = metrics;
        _cache = new ConversionCache(time ?? TimeProvider.System);
    }

    /// <summary>
    /// Converts a text of one or more sentences, which share their referents. A text that cannot be read is a result
    /// with <see cref="ConversionResult.Success"/> false and diagnostics, never an exception.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ConversionResult Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var measurement = _metrics.BeginConversion();
        using var activity = measurement.Activity;
        var result = Read(text);
        _metrics.EndConversion(measurement, result.Success, result.Success ? null : FirstError(result.Diagnostics));
        return result;
    }

    /// <summary>
    /// Hits and misses of the texts that were converted while <see cref="LogicConfig.EnableCache"/> was on, and how many are
    /// kept. What was refused before it was read is not kept.
    /// </summary>
    public CacheStatistics GetCacheStatistics() => _cache.Statistics;

    /// <summary>Converts texts in parallel; the results are in the order of the texts.</summary>
    /// <param name="texts">The texts, each on its own: referents are not shared between them.</param>
    /// <param name="progress">Told how many texts are done.</param>
    /// <param name="cancellationToken">Stops before the next text.</param>
    public Task<IReadOnlyList<ConversionResult>> ConvertBatchAsync(
        IReadOnlyList<string> texts, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return BatchConversion.ConvertAsync(texts, Convert, progress, cancellationToken);
    }

    /// <summary>Converts a stream of texts in order, with bounded memory.</summary>
    /// <param name="texts">The texts, each on its own.</param>
    /// <param name="cancellationToken">Stops before the next text.</param>
    public IAsyncEnumerable<ConversionResult> ConvertBatchAsync(IAsyncEnumerable<string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return BatchConversion.StreamAsync(texts, Convert, cancellationToken);
    }

    /// <summary>What the cache knows of a text, or what is read now.</summary>
    private ConversionResult Read(string text)
    {
        var config = _config();
        if (config.EnableCache && _cache.Find(text, config) is { } known) return known;
        // A result works out its other readings when they are asked for; by then the caller may have changed the options.
        var conditions = _cache.ConditionsOf(config);
        var result = Read(text, config, conditions.English);
        if (config.EnableCache && result.Sentences.Length > 0) _cache.Keep(text, conditions, result, config);
        return result;
    }

    private static ConversionResult Read(string text, LogicConfig config, EnglishOptions english)
    {
        if (TextValidator.Check(text, config.ForText()) is { } refusal) return Refused(text, refusal);
        var interpretation = new TextInterpreter(english).Read([text]);
        if (interpretation.Sentences.IsEmpty) return Refused(text, Empty(text));
        var result = Result(text, interpretation, new TextReadings(text, english));
        return result.Formula is { } formula && FormulaValidator.Check([], formula, config.ForFormulas()) is { } tooLarge ? Refused(text, tooLarge) : result;
    }

    private static string? FirstError(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(static d => d.Severity == DiagnosticSeverity.Error)?.Code;

    private static Diagnostic Empty(string text) =>
        new(DiagnosticCodes.EmptyInput, DiagnosticSeverity.Error, "The text is empty: there is no sentence to read.", new TextSpan(0, text.Length));

    private static ConversionResult Refused(string text, Diagnostic diagnostic) => new() { Text = text, Diagnostics = [diagnostic] };

    private static ConversionResult Result(string text, Interpretation interpretation, TextReadings readings)
    {
        var sentences = interpretation.Sentences.Select((s, i) => new SentenceConversion(s.Text, s.Span, s.Formula)
        {
            Confidence = s.Confidence,
            TextReadings = readings,
            Index = i,
            Diagnostics = s.Diagnostics,
        }).ToImmutableArray();
        var success = sentences.All(static s => s.Success);
        return new ConversionResult
        {
            Text = text,
            Success = success,
            Formula = success ? Formula.And([.. sentences.Select(static s => s.Formula!)]) : null,
            Confidence = success ? sentences.Min(static s => s.Confidence) : 0,
            Sentences = sentences,
            BackgroundAxioms = interpretation.BackgroundAxioms,
            Diagnostics = [.. sentences.SelectMany(static s => s.Diagnostics)],
        };
    }
}
