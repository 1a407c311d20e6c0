namespace Logic.Evaluation;

/// <summary>Logistic regression with a small L2 penalty, by gradient descent on all examples; for a handful of numbers.</summary>
internal static class LogisticFit
{
    private const int Steps = 20_000;
    private const double Rate = 0.3;
    private const double Ridge = 1e-3;

    /// <summary>The weights under which what was right is the likeliest; of no examples, zeros.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Signs, bool IsRight)> examples)
    {
        if (examples.Count == 0) return [];
        var weights = new double[examples[0].Signs.Length];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = Array.ConvertAll(weights, static w => w * Ridge);
            foreach (var (signs, isRight) in examples)
            {
                var error = (Likelihood(weights, signs) - (isRight ? 1 : 0)) / examples.Count;
                for (var i = 0; i < weights.Length; i++) gradient[i] += error * signs[i];
            }

            var most = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= Rate * gradient[i];
                most = Math.Max(most, Math.Abs(gradient[i]));
            }

            if (most < 1e-6) break;
        }

        return weights;
    }

    /// <summary>What the weights make of signs, between 0 and 1.</summary>
    public static double Likelihood(double[] weights, double[] signs)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * signs[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
