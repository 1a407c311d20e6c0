using System.Diagnostics.Metrics;

namespace Logic.Diagnostics;

/// <summary>
/// Where histograms divide, in seconds, as advice to exporters. The usual advice for web requests begins at 5 ms, where
/// most conversions and proofs are long done.
/// </summary>
internal static class Buckets
{
    public static InstrumentAdvice<double> Conversion { get; } = new()
    {
        HistogramBucketBoundaries = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    };

    public static InstrumentAdvice<double> Proof { get; } = new()
    {
        HistogramBucketBoundaries = [0.00005, 0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60],
    };
}
