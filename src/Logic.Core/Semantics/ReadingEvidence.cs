namespace Logic.Semantics;

/// <summary>
/// What tells how likely a reading is what people take the sentence to say, and that likelihood: a logistic regression
/// (Cox 1958) on sentences with gold formulas. <c>benchmarks/Logic.Evaluation -- calibrate</c> measures it and fits it anew.
/// </summary>
/// <param name="Margin">How much cheaper the best parse is than the next, in nats.</param>
/// <param name="Cost">What the parse costs, in nats.</param>
/// <param name="Tokens">How long the sentence is.</param>
/// <param name="Guessed">How many of its words are in no dictionary.</param>
/// <param name="Relaxed">Whether agreement had to be set aside.</param>
/// <param name="Rank">How many cheaper parses had no meaning.</param>
internal sealed record ReadingEvidence(float Margin, float Cost, int Tokens, int Guessed, bool Relaxed, int Rank)
{
    /// <summary>The margin of an only parse; a greater one says no more.</summary>
    public const float ClearMargin = 5f;

    /// <summary>The weights of <see cref="Signs"/>.</summary>
    private static readonly double[] Weights = [2.45, 0.05, -0.4, -1.15, -0.15, -0.3, 0];

    /// <summary>The evidence as numbers.</summary>
    public double[] Signs =>
    [
        1, Math.Min(Margin, ClearMargin), Math.Max(0, Cost) / Tokens, Tokens / 10.0, Guessed > 0 ? 1 : 0, Relaxed ? 1 : 0, Rank > 0 ? 1 : 0,
    ];

    /// <summary>Whether a part of the sentence was set aside, which halves the likelihood.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The likelihood, between 0 and 1, with three digits.</summary>
    public double Confidence
    {
        get
        {
            var signs = Signs;
            var sum = 0.0;
            for (var i = 0; i < signs.Length; i++) sum += signs[i] * Weights[i];
            return Math.Round((IsPartial ? 0.5 : 1) / (1 + Math.Exp(-sum)), 3);
        }
    }
}
