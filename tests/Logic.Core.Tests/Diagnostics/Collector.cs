using System.Diagnostics.Metrics;

namespace Logic.Tests.Diagnostics;

/// <summary>Makes meters and gathers what they measure, each measurement as <c>name{tag=value,…}</c>.</summary>
internal sealed class Collector : IMeterFactory
{
    private readonly MeterListener _listener = new();
    private readonly List<Meter> _meters = [];

    public Collector()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (_meters.Contains(instrument.Meter)) listener.EnableMeasurementEvents(instrument);
            Instruments.Add(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Note(i, v, tags));
        _listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Note(i, v, tags));
        _listener.SetMeasurementEventCallback<double>((i, v, tags, _) => Note(i, v, tags));
    }

    public List<Instrument> Instruments { get; } = [];

    /// <summary>Sums of counters and histograms, last values of what is observed.</summary>
    public Dictionary<string, double> Values { get; } = [];

    public Meter Create(MeterOptions options)
    {
        var meter = new Meter(options);
        _meters.Add(meter);
        _listener.Start();
        return meter;
    }

    public void Observe() => _listener.RecordObservableInstruments();

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var meter in _meters) meter.Dispose();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var words = string.Join(",", tags.ToArray().Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
        var name = words.Length > 0 ? $"{instrument.Name}{{{words}}}" : instrument.Name;
        lock (Values) Values[name] = instrument.IsObservable ? value : Values.GetValueOrDefault(name) + value;
    }
}
