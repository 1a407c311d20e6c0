using Logic.Caching;
using Logic.Configuration;
using Logic.Validation;

namespace Logic;

/// <summary>
/// The texts that were converted lately, in this process: at most <see cref="LogicConfig.CacheMaxSize"/>, each for
/// <see cref="LogicConfig.CacheTtl"/>, both as they are when the first text is kept. A text is answered from here only under
/// the options that it was converted under, all of them. Results are immutable, so a hit is the result itself. Thread-safe.
/// </summary>
internal sealed class ConversionCache(TimeProvider time)
{
    private readonly Lock _gate = new();
    private LocalCache<Entry>? _entries;
    private Conditions? _latest;
    private TimeSpan _lifetime;
    private long _hits;
    private long _misses;

    public CacheStatistics Statistics
    {
        get
        {
            var hits = Interlocked.Read(ref _hits);
            return new CacheStatistics { Hits = hits, MemoryHits = hits, Misses = Interlocked.Read(ref _misses), Entries = Volatile.Read(ref _entries)?.Count ?? 0 };
        }
    }

    /// <summary>Makes ready what the first text that is kept would wait for: code that is compiled when first called.</summary>
    public static void Prepare()
    {
        using var entries = new LocalCache<Entry>(1, TimeProvider.System);
        entries.Set("", new Entry(new ConversionResult { Text = "" }, new ConversionCache(TimeProvider.System).ConditionsOf(new LogicConfig())), TimeSpan.FromDays(1));
        entries.TryGet("", out _);
    }

    /// <summary>What the text was converted to under the same options; null when it was not.</summary>
    public ConversionResult? Find(string text, LogicConfig config)
    {
        if (Volatile.Read(ref _entries) is { } entries && entries.TryGet(text, out var entry) && entry.Conditions.Hold(config))
        {
            Interlocked.Increment(ref _hits);
            return entry.Result;
        }

        Interlocked.Increment(ref _misses);
        return null;
    }

    /// <summary>The options as they are now, in a copy that nobody changes.</summary>
    public Conditions ConditionsOf(LogicConfig config)
    {
        // Options hardly ever change, so that nearly all entries share one object.
        if (Volatile.Read(ref _latest) is { } latest && latest.Hold(config)) return latest;
        var conditions = new Conditions(config.ForText(), config.ForFormulas(), config.English with { });
        Volatile.Write(ref _latest, conditions);
        return conditions;
    }

    /// <summary>Keeps a result for later.</summary>
    public void Keep(string text, Conditions conditions, ConversionResult result, LogicConfig config) =>
        (Volatile.Read(ref _entries) ?? Create(config)).Set(text, new Entry(result, conditions), _lifetime);

    private LocalCache<Entry> Create(LogicConfig config)
    {
        lock (_gate)
        {
            _lifetime = config.CacheTtl;
            return _entries ??= new LocalCache<Entry>(config.CacheMaxSize, time);
        }
    }

    private sealed record Entry(ConversionResult Result, Conditions Conditions);

    /// <summary>What a conversion depends on besides its text.</summary>
    public sealed record Conditions(TextLimits Text, FormulaLimits Formulas, EnglishOptions English)
    {
        public bool Hold(LogicConfig config) =>
            Text.MaxSize == config.MaxInputSize
            && Text.RefuseSuspicious == config.SuspiciousPatternCheck
            && Formulas.MaxDepth == config.MaxFormulaDepth
            && Formulas.MaxQuantifiers == config.MaxQuantifiers
            && Formulas.MaxPredicates == config.MaxPredicates
            && Formulas.MaxAssumptions == config.MaxAssumptions
            && English.Equals(config.English);
    }
}
