using System.Diagnostics;
using System.Globalization;

namespace Logic.Evaluation;

/// <summary>
/// How fast sentences are converted, one after the other on this thread and without a cache: sentences a second and the
/// slowest sentence once the code is warm, the first conversion (of the process, unless something was converted before), the
/// peak of its memory.
/// </summary>
internal sealed class ConversionSpeed(IReadOnlyList<string> texts)
{
    private static readonly TimeSpan ShortestMeasure = TimeSpan.FromSeconds(1);

    private readonly FOLConverter _converter = new(new LogicConfig { EnableCache = false });
    private TimeSpan _first;
    private TimeSpan _slowest;
    private TimeSpan _total;
    private long _sentences;

    /// <summary>The first pass, which gives the results; it is not counted in the speed.</summary>
    public void Pass(Action<ConversionResult> use)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            var result = _converter.Convert(texts[i]);
            if (i == 0) _first = Stopwatch.GetElapsedTime(start);
            use(result);
        }
    }

    /// <summary>Further passes: as many as said, and more until a second has passed.</summary>
    public void Measure(int passes)
    {
        if (texts.Count == 0) return;
        var start = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < passes || Stopwatch.GetElapsedTime(start) < ShortestMeasure; pass++)
        {
            foreach (var text in texts) Measure(text);
        }

        _total = Stopwatch.GetElapsedTime(start);
    }

    public override string ToString()
    {
        using var process = Process.GetCurrentProcess();
        var speed = _sentences == 0 ? 0 : _sentences / _total.TotalSeconds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"sentences-per-second {speed:0} slowest-ms {_slowest.TotalMilliseconds:0.0} first-ms {_first.TotalMilliseconds:0.0} peak-mb {process.PeakWorkingSet64 / 1e6:0}");
    }

    // A line may hold several sentences.
    private void Measure(string text)
    {
        var start = Stopwatch.GetTimestamp();
        _sentences += _converter.Convert(text).Sentences.Length;
        var time = Stopwatch.GetElapsedTime(start);
        if (time > _slowest) _slowest = time;
    }
}
