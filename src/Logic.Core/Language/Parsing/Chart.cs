using Logic.Language.Grammar;

namespace Logic.Language.Parsing;

/// <summary>One constituent over a span, packed: all its derivations have the same category and features.</summary>
internal struct Node
{
    public int Category;
    public ulong Features;
    public float Cost;
    public int FirstDerivation;
    public int NextInCategory;
    public Word? Head;
    public short Start;
    public short End;
}

/// <summary>One way to build a node: by a rule from other nodes, or from the lexicon (rule −1).</summary>
internal struct Derivation
{
    public int Rule;
    public int Left;
    public int Right;
    public float LocalCost;
    public int Next;
}

/// <summary>
/// The packed parse forest of one sentence, in arrays that are reused from sentence to sentence. Cells hold their nodes
/// contiguously; within a cell, nodes of one category are linked.
/// </summary>
internal sealed class Chart
{
    private int[] _heads = [];
    private int[] _cellStart = [];
    private int[] _cellEnd = [];
    private int _length;
    private int _categories;

    public Node[] Nodes { get; private set; } = new Node[1024];

    public Derivation[] Derivations { get; private set; } = new Derivation[2048];

    public List<Word> Lexical { get; } = [];

    public int NodeCount { get; private set; }

    public int DerivationCount { get; private set; }

    public int Length => _length;

    public void Reset(int length, int categories)
    {
        Array.Clear(Nodes, 0, NodeCount);
        (_length, _categories, NodeCount, DerivationCount) = (length, categories, 0, 0);
        Lexical.Clear();
        var cells = (length + 1) * length;
        if (_heads.Length < cells * categories) _heads = new int[cells * categories];
        Array.Fill(_heads, -1, 0, cells * categories);
        if (_cellStart.Length < cells) (_cellStart, _cellEnd) = (new int[cells], new int[cells]);
    }

    public int Cell(int start, int end) => (start * (_length + 1)) + end - 1 - start;

    public int Head(int cell, int category) => _heads[(cell * _categories) + category];

    public void OpenCell(int cell) => _cellStart[cell] = _cellEnd[cell] = NodeCount;

    public void CloseCell(int cell) => _cellEnd[cell] = NodeCount;

    public ReadOnlySpan<Node> NodesOf(int cell) => Nodes.AsSpan(_cellStart[cell], _cellEnd[cell] - _cellStart[cell]);

    public int FirstNodeOf(int cell) => _cellStart[cell];

    /// <summary>Adds a derivation to the node with these features, making the node if it is new.</summary>
    public void Add(int cell, int start, int end, int category, ulong features, float cost, in Derivation derivation, Word? head)
    {
        ref var first = ref _heads[(cell * _categories) + category];
        var node = first;
        while (node >= 0 && Nodes[node].Features != features) node = Nodes[node].NextInCategory;
        if (node < 0)
        {
            node = NewNode();
            Nodes[node] = new Node
            {
                Category = category, Features = features, Cost = float.MaxValue, FirstDerivation = -1, NextInCategory = first,
                Start = (short)start, End = (short)end,
            };
            first = node;
        }

        if (DerivationCount == Derivations.Length) Derivations = Grow(Derivations);
        Derivations[DerivationCount] = derivation with { Next = Nodes[node].FirstDerivation };
        Nodes[node].FirstDerivation = DerivationCount++;
        if (cost >= Nodes[node].Cost) return;
        Nodes[node].Cost = cost;
        Nodes[node].Head = head;
    }

    private int NewNode()
    {
        if (NodeCount == Nodes.Length) Nodes = Grow(Nodes);
        return NodeCount++;
    }

    private static T[] Grow<T>(T[] array)
    {
        Array.Resize(ref array, array.Length * 2);
        return array;
    }
}
