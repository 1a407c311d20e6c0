using Logic.Language.Grammar;
using Logic.Language.Syntax;

namespace Logic.Language.Parsing;

/// <summary>
/// The parses of one sentence that differ in syntax, best first, each made when it is asked for. Good until its thread
/// parses the next sentence.
/// </summary>
internal sealed class ParseSequence(Chart chart, Derivations derivations)
{
    private readonly List<(int Node, int Rank, float Cost)> _roots = [];

    /// <summary>Whether number agreement had to be set aside.</summary>
    public bool Relaxed { get; private set; }

    /// <summary>The cost of the parse that comes next; null when there are no more.</summary>
    public float? NextCost => _roots.Count == 0 ? null : _roots[Best()].Cost;

    /// <summary>The next parse; null when there are no more.</summary>
    public Parse? Next() => Take() is var (node, rank, cost) ? Build(node, rank, cost) : null;

    /// <summary>How the next parse was made, in place of it; null when there are no more.</summary>
    public DerivationTree? NextTree() => Take() is var (node, rank, _) ? derivations.Tree(node, rank) : null;

    /// <summary>The next parse and how it was made; null when there are no more.</summary>
    public (Parse Parse, DerivationTree Tree)? NextBoth() =>
        Take() is var (node, rank, cost) ? (Build(node, rank, cost), derivations.Tree(node, rank)) : null;

    private Parse Build(int node, int rank, float cost) =>
        new((Clause)derivations.Build(node, rank), cost, (chart.Nodes[node].Features & Features.Question) != 0, derivations.Guessed(node, rank));

    private (int Node, int Rank, float Cost)? Take()
    {
        if (_roots.Count == 0) return null;
        var best = Best();
        var taken = _roots[best];
        _roots.RemoveAt(best);
        if (derivations.Cost(taken.Node, taken.Rank + 1) is { } next) _roots.Add((taken.Node, taken.Rank + 1, next));
        return taken;
    }

    /// <summary>Starts over with the nodes that cover the sentence, of which this is the first.</summary>
    internal ParseSequence From(int root, bool relaxed)
    {
        Relaxed = relaxed;
        _roots.Clear();
        derivations.Reset();
        for (var node = root; node >= 0; node = chart.Nodes[node].NextInCategory) _roots.Add((node, 0, chart.Nodes[node].Cost));
        return this;
    }

    private int Best()
    {
        var best = 0;
        for (var i = 1; i < _roots.Count; i++)
        {
            if (_roots[i].Cost < _roots[best].Cost) best = i;
        }

        return best;
    }
}
