using Logic.Language.Grammar;

namespace Logic.Language.Parsing;

/// <summary>One constituent over a span, packed: all its derivations have the same category and features.</summary>
internal struct Node
{
    public ulong Features;
    public int Category;
    public float Cost;
    public int FirstDerivation;
    public int BestDerivation;
    public int NextInCategory;
    public Word? Head;

    /// <summary>A second word of it that matters: what a preposition governs, the pronoun of a relative clause.</summary>
    public Word? Other;
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

/// <summary>What is known of all nodes of one category over one span: a list, and the cost of the best.</summary>
internal struct Slot
{
    /// <summary>One more than the index of the first node; 0 when there is none, so that clearing empties.</summary>
    public int FirstPlusOne;
    public float BestCost;
}

/// <summary>
/// The packed parse forest of one sentence, in arrays that are reused from sentence to sentence. Cells hold their nodes
/// contiguously; within a cell, nodes of one category are linked.
/// </summary>
internal sealed class Chart
{
    /// <summary>Arrays longer than this are not kept for the next sentence.</summary>
    private const int LargestKept = 1 << 16;

    private Slot[] _slots = [];
    private Cell[] _cells = [];
    private int _categories;

    private struct Cell
    {
        public int Start;
        public int End;
        public CategorySet Present;
    }

    public Node[] Nodes { get; private set; } = new Node[1024];

    public Derivation[] Derivations { get; private set; } = new Derivation[2048];

    public List<Word> Lexical { get; } = [];

    public int NodeCount { get; private set; }

    public int DerivationCount { get; private set; }

    public int Length { get; private set; }

    /// <summary>Forgets the last sentence, at a cost in proportion to what it left behind; makes room for the next.</summary>
    public void Reset(int length, int categories)
    {
        for (var node = 0; node < NodeCount; node++) _slots[(CellOf(Nodes[node].Start, Nodes[node].End) * _categories) + Nodes[node].Category] = default;
        if (Nodes.Length > LargestKept) (Nodes, Derivations, _slots) = (new Node[1024], new Derivation[2048], []);
        else Array.Clear(Nodes, 0, NodeCount);
        Array.Clear(_cells);
        var cells = CellOf(0, length + 1);
        if (_cells.Length < cells) _cells = new Cell[cells];
        if (_slots.Length < cells * categories) _slots = new Slot[cells * categories];
        (Length, _categories, NodeCount, DerivationCount) = (length, categories, 0, 0);
        Lexical.Clear();
    }

    /// <summary>The number of a span: spans in the order of their ends, then of their starts.</summary>
    public static int CellOf(int start, int end) => (end * (end - 1) / 2) + start;

    /// <summary>The first node of a category, −1 for none.</summary>
    public int First(int cell, int category) => _slots[(cell * _categories) + category].FirstPlusOne - 1;

    /// <summary>The cost of the best node of a category; infinite for none.</summary>
    public float BestCost(int cell, int category)
    {
        ref readonly var slot = ref _slots[(cell * _categories) + category];
        return slot.FirstPlusOne == 0 ? float.PositiveInfinity : slot.BestCost;
    }

    public void OpenCell(int cell) => _cells[cell].Start = NodeCount;

    public void CloseCell(int cell) => _cells[cell].End = NodeCount;

    /// <summary>The indices of the nodes of a cell.</summary>
    public (int Start, int End) NodesOf(int cell) => (_cells[cell].Start, _cells[cell].End);

    /// <summary>The categories of a cell.</summary>
    public ref readonly CategorySet Present(int cell) => ref _cells[cell].Present;

    /// <summary>Adds a derivation to the node with these features, making the node if it is new.</summary>
    public void Add(int cell, int start, int end, int category, ulong features, float cost, in Derivation derivation, Word? head, Word? other = null)
    {
        ref var slot = ref _slots[(cell * _categories) + category];
        var node = slot.FirstPlusOne - 1;
        while (node >= 0 && Nodes[node].Features != features) node = Nodes[node].NextInCategory;
        if (node < 0)
        {
            node = NewNode(start, end, category, features, slot.FirstPlusOne - 1);
            if (slot.FirstPlusOne == 0) slot.BestCost = float.PositiveInfinity;
            slot.FirstPlusOne = node + 1;
            _cells[cell].Present.Add(category);
        }

        if (DerivationCount == Derivations.Length) Derivations = Grow(Derivations);
        ref var target = ref Nodes[node];
        Derivations[DerivationCount] = derivation;
        Derivations[DerivationCount].Next = target.FirstDerivation;
        target.FirstDerivation = DerivationCount++;
        if (cost >= target.Cost) return;
        (target.Cost, target.BestDerivation, target.Head, target.Other) = (cost, target.FirstDerivation, head, other);
        if (cost < slot.BestCost) slot.BestCost = cost;
    }

    private int NewNode(int start, int end, int category, ulong features, int next)
    {
        if (NodeCount == Nodes.Length) Nodes = Grow(Nodes);
        ref var node = ref Nodes[NodeCount];
        (node.Category, node.Features, node.Cost, node.FirstDerivation, node.NextInCategory) = (category, features, float.MaxValue, -1, next);
        (node.Start, node.End, node.BestDerivation) = ((short)start, (short)end, -1);
        return NodeCount++;
    }

    private static T[] Grow<T>(T[] array)
    {
        Array.Resize(ref array, array.Length * 2);
        return array;
    }
}
