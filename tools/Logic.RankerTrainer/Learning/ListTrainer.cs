using Logic.RankerTrainer.Parses;

namespace Logic.RankerTrainer.Learning;

/// <summary>
/// Learns costs so that the best parses of each list become the likeliest: the log of their share in all parses of the list,
/// where p(parse) is proportional to e to minus its cost (Johnson et al. 1999; Charniak and Johnson 2005 for lists and for
/// several best parses). What the rules cost stays as it is, and learned costs are drawn to zero (L2), so that the rules
/// hold where nothing was learned. AdaGrad.
/// </summary>
internal sealed class ListTrainer(RankerOptions options)
{
    private const double Rate = 0.05;

    private readonly Dictionary<uint, int> _index = [];
    private double[] _weights = [];
    private double[] _squares = [];
    private double[] _share = [];

    /// <summary>Learns from lists.</summary>
    public ListTrainer Train(IReadOnlyList<CandidateList> lists)
    {
        var telling = lists.Where(static l => l.Tells).ToList();
        Index(telling);
        var random = new Random(options.Seed);
        var order = Enumerable.Range(0, telling.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) Learn(telling[i]);
        }

        return this;
    }

    /// <summary>The learned cost of each feature.</summary>
    public Dictionary<uint, double> Weights => _index.ToDictionary(static p => p.Key, p => _weights[p.Value]);

    /// <summary>The place of the parse that is chosen.</summary>
    public int Choose(CandidateList list)
    {
        var costs = Array.ConvertAll(list.Items, Cost);
        return Array.IndexOf(costs, costs.Min());
    }

    private double Cost(Candidate candidate)
    {
        var cost = candidate.Cost;
        foreach (var (feature, value) in candidate.Features)
            if (_index.TryGetValue(feature, out var i)) cost += _weights[i] * value;
        return cost;
    }

    /// <summary>Gives a place to the features that tell parses apart often enough.</summary>
    private void Index(List<CandidateList> lists)
    {
        var counts = new Dictionary<uint, double>();
        foreach (var list in lists)
        {
            foreach (var group in list.Items.SelectMany(static c => c.Features).GroupBy(static f => f.Feature))
            {
                var tells = group.Count() < list.Items.Length || group.Min(static f => f.Value) != group.Max(static f => f.Value);
                if (tells) counts[group.Key] = counts.GetValueOrDefault(group.Key) + 1;
            }
        }

        foreach (var feature in counts.Where(c => c.Value >= options.Sentences).Select(static c => c.Key).Order()) _index.Add(feature, _index.Count);
        (_weights, _squares, _share) = (new double[_index.Count], new double[_index.Count], new double[_index.Count]);
        foreach (var (feature, i) in _index) _share[i] = options.Ridge / counts[feature];
    }

    private void Learn(CandidateList list)
    {
        var costs = Array.ConvertAll(list.Items, Cost);
        var best = list.Items.Max(static c => c.Quality);
        var least = costs.Min();
        double all = 0, right = 0;
        var shares = Array.ConvertAll(costs, c => Math.Exp(least - c));
        for (var i = 0; i < shares.Length; i++)
        {
            all += shares[i];
            if (list.Items[i].Quality == best) right += shares[i];
        }

        var gradient = new Dictionary<int, double>();
        for (var i = 0; i < shares.Length; i++)
        {
            var change = (list.Items[i].Quality == best ? shares[i] / right : 0) - (shares[i] / all);
            if (Math.Abs(change) > 1e-6) Add(gradient, list.Items[i], change * list.Weight);
        }

        foreach (var (i, change) in gradient) Update(i, change);
    }

    private void Add(Dictionary<int, double> gradient, Candidate candidate, double change)
    {
        foreach (var (feature, value) in candidate.Features)
            if (_index.TryGetValue(feature, out var i)) gradient[i] = gradient.GetValueOrDefault(i) + (change * value);
    }

    private void Update(int i, double change)
    {
        // The penalty of a feature is spread over the lists that it tells apart.
        change += _share[i] * _weights[i];
        _squares[i] += change * change;
        _weights[i] -= Rate * change / Math.Sqrt(_squares[i] + 1e-2);
    }
}
