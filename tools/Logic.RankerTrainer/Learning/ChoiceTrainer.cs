using Logic.RankerTrainer.Treebank;

namespace Logic.RankerTrainer.Learning;

/// <summary>
/// A conditional log-linear model of choices among sites: p(site) is proportional to e to the sum of its features' weights
/// (McFadden 1974; for attachment Ratnaparkhi et al. 1994). AdaGrad (Duchi et al. 2011) with an L2 penalty.
/// </summary>
internal sealed class ChoiceTrainer(RankerOptions options)
{
    private const double Rate = 0.2;

    private readonly Dictionary<uint, Weight> _weights = [];

    private sealed class Weight
    {
        public uint Key;
        public bool IsOfWords;
        public int Count;
        public double Value;
        public double Squares;
    }

    /// <summary>Learns; features that occur too rarely are left out.</summary>
    public ChoiceTrainer Train(IReadOnlyList<AttachmentCase> cases)
    {
        foreach (var site in cases.SelectMany(static c => c.Sites)) Index(site);

        foreach (var rare in _weights.Where(w => w.Value.Count < options.Cutoff).Select(static w => w.Key).ToList()) _weights.Remove(rare);
        var random = new Random(options.Seed);
        var order = Enumerable.Range(0, cases.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) Learn(cases[i]);
        }

        return this;
    }

    /// <summary>The weight of a feature; higher is likelier.</summary>
    public double this[uint feature] => _weights.TryGetValue(feature, out var weight) ? weight.Value : 0;

    /// <summary>Whether a feature was seen often enough.</summary>
    public bool Knows(uint feature) => _weights.ContainsKey(feature);

    /// <summary>The features of words, each with the choice that it is about and its weight.</summary>
    public IEnumerable<(uint Feature, uint Key, double Weight)> OfWords =>
        _weights.Where(static w => w.Value.IsOfWords).Select(static w => (w.Key, w.Value.Key, w.Value.Value));

    /// <summary>Which site is the likeliest.</summary>
    public int Choose(AttachmentCase item)
    {
        var scores = Array.ConvertAll(item.Sites, Score);
        return Array.IndexOf(scores, scores.Max());
    }

    private void Index(AttachmentSite site)
    {
        for (var i = 0; i < site.Features.Length; i++)
        {
            if (!_weights.TryGetValue(site.Features[i], out var weight))
                _weights.Add(site.Features[i], weight = new Weight { Key = site.Key, IsOfWords = i < site.Features.Length - 1 });
            weight.Count++;
        }
    }

    private double Score(AttachmentSite site)
    {
        var score = 0.0;
        foreach (var feature in site.Features) score += this[feature];
        return score;
    }

    private void Learn(AttachmentCase item)
    {
        var scores = Array.ConvertAll(item.Sites, Score);
        var max = scores.Max();
        var total = scores.Sum(s => Math.Exp(s - max));
        for (var i = 0; i < scores.Length; i++)
        {
            var gradient = (Math.Exp(scores[i] - max) / total) - (i == item.Gold ? 1 : 0);
            foreach (var feature in item.Sites[i].Features)
            {
                if (!_weights.TryGetValue(feature, out var weight)) continue;
                // The penalty of a feature is spread over the times that it is met.
                var change = gradient + (options.WordRidge * weight.Value / weight.Count);
                weight.Squares += change * change;
                weight.Value -= Rate * change / Math.Sqrt(weight.Squares + 1e-6);
            }
        }
    }
}
