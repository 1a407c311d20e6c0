using System.Diagnostics;
using System.Globalization;

namespace Logic.Evaluation;

/// <summary>
/// How fast sentences are converted, one after the other on this thread and without a cache: sentences a second in the first
/// pass, and once the code is warm; the slowest text of all passes, the first conversion set apart; the first conversion (of
/// the process, unless something was converted before); the peak of memory.
/// </summary>
internal sealed class ConversionSpeed(IReadOnlyList<string> texts)
{
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    private readonly FOLConverter _converter = new(new LogicConfig { EnableCache = false });
    private TimeSpan _first;
    private TimeSpan _slowest;
    private double _cold;
    private double _warm;

    /// <summary>The first pass, which gives the results.</summary>
    public void Pass(Action<ConversionResult> use)
    {
        if (texts.Count == 0) return;
        var start = Stopwatch.GetTimestamp();
        use(_converter.Convert(texts[0]));
        _first = Stopwatch.GetElapsedTime(start);
        _cold = PerSecond(TimeSpan.Zero, use, skip: 1);
    }

    /// <summary>Further passes: until the code is warm, then those that count.</summary>
    /// <param name="warmUp">The just-in-time compiler needs some seconds until it has compiled with all care what is called often.</param>
    public void Measure(TimeSpan warmUp)
    {
        if (texts.Count == 0) return;
        PerSecond(warmUp, static _ => { }, skip: 0);
        _warm = PerSecond(Measured, static _ => { }, skip: 0);
    }

    public override string ToString()
    {
        using var process = Process.GetCurrentProcess();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"sentences-per-second {_warm:0} first-pass-per-second {_cold:0} slowest-ms {_slowest.TotalMilliseconds:0.0} first-ms {_first.TotalMilliseconds:0.0} peak-mb {process.PeakWorkingSet64 / 1e6:0}");
    }

    /// <summary>Whole passes, one at least, for so long at least. A text may hold several sentences.</summary>
    private double PerSecond(TimeSpan atLeast, Action<ConversionResult> use, int skip)
    {
        var sentences = 0L;
        var start = Stopwatch.GetTimestamp();
        do
        {
            for (var i = skip; i < texts.Count; i++) sentences += Convert(texts[i], use);
        }
        while (Stopwatch.GetElapsedTime(start) < atLeast);
        return sentences / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private int Convert(string text, Action<ConversionResult> use)
    {
        var start = Stopwatch.GetTimestamp();
        var result = _converter.Convert(text);
        var time = Stopwatch.GetElapsedTime(start);
        if (time > _slowest) _slowest = time;
        use(result);
        return result.Sentences.Length;
    }
}
