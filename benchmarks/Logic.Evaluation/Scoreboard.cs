using System.Globalization;

namespace Logic.Evaluation;

/// <summary>Counts verdicts against labels, and times.</summary>
internal sealed class Scoreboard
{
    private readonly List<double> _milliseconds = [];
    private int _right;
    private int _answered;
    private int _answeredRight;
    private int _undetermined;
    private int _inconsistent;

    public int Count { get; private set; }

    public string Accuracy => $"{Share(_right, Count)} ({_right}/{Count})";

    public string AnsweredPrecision => Share(_answeredRight, _answered);

    public string Apart => $"undetermined {_undetermined} inconsistent {_inconsistent}";

    public string Times => $"median-ms {Milliseconds(0.5)} p99-ms {Milliseconds(0.99)}";

    public void Add(string label, Verdict verdict, double milliseconds)
    {
        var isRight = Label.IsMetBy(label, verdict);
        Count++;
        _milliseconds.Add(milliseconds);
        if (isRight) _right++;
        if (verdict == Verdict.Undetermined) _undetermined++;
        if (verdict == Verdict.InconsistentPremises) _inconsistent++;
        if (verdict is not (Verdict.True or Verdict.False)) return;
        _answered++;
        if (isRight) _answeredRight++;
    }

    /// <summary>A share with three digits; of nothing, 1: no mistake was made.</summary>
    public static string Share(int part, int whole) =>
        (whole == 0 ? 1.0 : (double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);

    private string Milliseconds(double quantile)
    {
        if (_milliseconds.Count == 0) return "0.0";
        var sorted = _milliseconds.Order().ToList();
        var index = Math.Min(sorted.Count - 1, (int)Math.Ceiling(quantile * sorted.Count) - 1);
        return sorted[Math.Max(0, index)].ToString("0.0", CultureInfo.InvariantCulture);
    }
}
