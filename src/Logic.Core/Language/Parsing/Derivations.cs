using System.Runtime.InteropServices;
using Logic.Language.Grammar;
using Logic.Language.Preferences;

namespace Logic.Language.Parsing;

/// <summary>
/// The k best derivations of a packed forest, found lazily (Huang &amp; Chiang 2005, "Better k-best Parsing",
/// algorithm 3). The best one of every node is known from the chart, so that only the nodes of derivations that are asked
/// for are ever looked at. Each derivation is turned into syntax only when asked for.
/// </summary>
internal sealed class Derivations(Chart chart, EnglishGrammar grammar)
{
    /// <summary>More states than these are not kept for the next forest.</summary>
    private const int MostKept = 1 << 10;

    /// <summary>A longer table of nodes is not kept for the next forest.</summary>
    private const int LongestKept = 1 << 17;

    private readonly List<State> _states = [];
    private int[] _stateOf = new int[1024];
    private int _used;

    private readonly record struct Item(int Derivation, int LeftRank, int RightRank, float Cost);

    /// <summary>What is known of one node beyond its best derivation.</summary>
    private sealed class State
    {
        public readonly List<Item> Found = [];
        public readonly List<Item> Candidates = [];
        public int Node;
    }

    /// <summary>Forgets what was found in the last forest.</summary>
    public void Reset()
    {
        // The states are kept for the next forest: those of a node are found by one more than their place, 0 is none.
        for (var i = 0; i < _used; i++) _stateOf[_states[i].Node] = 0;
        if (_used > MostKept) _states.RemoveRange(MostKept, _states.Count - MostKept);
        _used = 0;
        if (_stateOf.Length < chart.NodeCount || _stateOf.Length > Math.Max(LongestKept, chart.NodeCount)) _stateOf = new int[Math.Max(chart.NodeCount, 1024)];
    }

    /// <summary>The cost of a node's derivation of the given rank (0 is the best); null when there are fewer.</summary>
    public float? Cost(int node, int rank) => rank == 0 ? chart.Nodes[node].Cost : Get(node, rank)?.Cost;

    /// <summary>The syntax that a node's derivation of the given rank builds.</summary>
    public object Build(int node, int rank)
    {
        var item = Get(node, rank) ?? throw new ArgumentOutOfRangeException(nameof(rank));
        ref readonly var derivation = ref chart.Derivations[item.Derivation];
        if (derivation.Rule < 0) return Lexical(chart.Lexical[derivation.Left]);
        var rule = grammar.Rules[derivation.Rule];
        var left = Build(derivation.Left, item.LeftRank);
        var right = derivation.Right < 0 ? null : Build(derivation.Right, item.RightRank);
        return rule.Build(left, right);
    }

    /// <summary>How many words of a node's derivation are in no dictionary.</summary>
    public int Guessed(int node, int rank)
    {
        var item = Get(node, rank)!.Value;
        ref readonly var derivation = ref chart.Derivations[item.Derivation];
        if (derivation.Rule < 0) return chart.Lexical[derivation.Left].Guessed ? 1 : 0;
        return Guessed(derivation.Left, item.LeftRank) + (derivation.Right < 0 ? 0 : Guessed(derivation.Right, item.RightRank));
    }

    /// <summary>How a node's derivation of the given rank was made.</summary>
    public DerivationTree Tree(int node, int rank)
    {
        var item = Get(node, rank) ?? throw new ArgumentOutOfRangeException(nameof(rank));
        var derivation = chart.Derivations[item.Derivation];
        var n = chart.Nodes[node];
        var word = derivation.Rule < 0 ? chart.Lexical[derivation.Left] : null;
        var left = derivation.Rule < 0 ? null : Tree(derivation.Left, item.LeftRank);
        var right = derivation.Right < 0 ? null : Tree(derivation.Right, item.RightRank);
        var main = right is not null && grammar.Rules[derivation.Rule].Head == 1 ? right : left;
        var notes = right is not null && RuleShape.NotesOther(grammar.Rules[derivation.Rule], grammar.Names);
        var other = !notes ? main?.Other : ReferenceEquals(main, left) ? right!.Head : left!.Head;
        return new DerivationTree(n.Start, n.End, n.Category, item.Cost, derivation.LocalCost, derivation.Rule, word, left, right) { Head = word ?? main!.Head, Other = other };
    }

    private static object Lexical(Word word) => word.Meaning is Syntax.NameNp name ? name : word;

    private Item? Get(int node, int rank)
    {
        if (rank == 0) return Best(node);
        var state = _stateOf[node] > 0 ? _states[_stateOf[node] - 1] : Start(node);
        while (state.Found.Count <= rank)
        {
            Extend(state, state.Found[^1]);
            if (state.Candidates.Count == 0) return null;
            state.Found.Add(TakeBest(state.Candidates));
        }

        return state.Found[rank];
    }

    private Item Best(int node)
    {
        ref readonly var best = ref chart.Nodes[node];
        return new Item(best.BestDerivation, 0, 0, best.Cost);
    }

    private State Start(int node)
    {
        var state = NewState(node);
        var best = Best(node);
        state.Found.Add(best);
        for (var d = chart.Nodes[node].FirstDerivation; d >= 0; d = chart.Derivations[d].Next)
        {
            if (d != best.Derivation) Offer(state, d, 0, 0);
        }

        return state;
    }

    private State NewState(int node)
    {
        if (_used == _states.Count) _states.Add(new State());
        var state = _states[_used++];
        _stateOf[node] = _used;
        state.Node = node;
        state.Found.Clear();
        state.Candidates.Clear();
        return state;
    }

    private void Extend(State state, Item item)
    {
        ref readonly var derivation = ref chart.Derivations[item.Derivation];
        if (derivation.Rule < 0) return;
        Offer(state, item.Derivation, item.LeftRank + 1, item.RightRank);
        if (derivation.Right >= 0) Offer(state, item.Derivation, item.LeftRank, item.RightRank + 1);
    }

    private void Offer(State state, int derivation, int leftRank, int rightRank)
    {
        // Each is reached at most from two sides, and lists are short.
        foreach (ref readonly var known in CollectionsMarshal.AsSpan(state.Candidates))
        {
            if (known.Derivation == derivation && known.LeftRank == leftRank && known.RightRank == rightRank) return;
        }

        var d = chart.Derivations[derivation];
        var cost = d.LocalCost;
        if (d.Rule >= 0)
        {
            if (Cost(d.Left, leftRank) is not { } left) return;
            cost += left;
            if (d.Right >= 0)
            {
                if (Cost(d.Right, rightRank) is not { } right) return;
                cost += right;
            }
        }

        state.Candidates.Add(new Item(derivation, leftRank, rightRank, cost));
    }

    private static Item TakeBest(List<Item> candidates)
    {
        var best = 0;
        for (var i = 1; i < candidates.Count; i++)
        {
            if (Precedes(candidates[i], candidates[best])) best = i;
        }

        var item = candidates[best];
        candidates[best] = candidates[^1];
        candidates.RemoveAt(candidates.Count - 1);
        return item;
    }

    private static bool Precedes(in Item a, in Item b)
    {
        if (a.Cost != b.Cost) return a.Cost < b.Cost;
        return (a.Derivation, a.LeftRank, a.RightRank).CompareTo((b.Derivation, b.LeftRank, b.RightRank)) < 0;
    }
}
