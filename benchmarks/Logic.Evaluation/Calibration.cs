using System.Globalization;

namespace Logic.Evaluation;

/// <summary>Holds confidences against what was right: a reliability table, by bands of confidence.</summary>
internal sealed class Calibration
{
    /// <summary>Where bands end; the last one takes in 1.</summary>
    private static readonly double[] Ends = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0];

    private readonly (int Count, int Right, double Sum)[] _bands = new (int, int, double)[Ends.Length];

    public int Count => _bands.Sum(static b => b.Count);

    public void Add(double confidence, bool isRight)
    {
        var band = Array.FindIndex(Ends, end => confidence < end);
        ref var counts = ref _bands[band < 0 ? Ends.Length - 1 : band];
        counts = (counts.Count + 1, counts.Right + (isRight ? 1 : 0), counts.Sum + confidence);
    }

    /// <summary>How far confidence is from the share that is right, on average over all (expected calibration error).</summary>
    public double Error => Count == 0 ? 0 : _bands.Sum(static b => Math.Abs(b.Right - b.Sum)) / Count;

    /// <summary>A line a band that has something in it: bounds, how many, their mean confidence, the share that is right.</summary>
    public IEnumerable<string> Lines()
    {
        for (var i = 0; i < Ends.Length; i++)
        {
            var (count, right, sum) = _bands[i];
            if (count == 0) continue;
            var start = i == 0 ? 0 : Ends[i - 1];
            yield return string.Create(CultureInfo.InvariantCulture, $"  {start:0.0}-{Ends[i]:0.0}  {count,5}  confidence {sum / count:0.000}  right {(double)right / count:0.000}");
        }
    }
}
