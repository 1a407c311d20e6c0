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

/// <summary>What is known of all nodes of one category over the span that is being filled: a list, and the cost of the best.</summary>
internal struct Slot
{
    public static readonly Slot Empty = new() { First = -1, BestCost = float.PositiveInfinity };

    /// <summary>The first node; −1 when there is none.</summary>
    public int First;
    public float BestCost;
}

/// <summary>
/// The packed parse forest of one sentence, in arrays that are reused from sentence to sentence. Cells are filled one after
/// the other and hold their nodes contiguously; within a cell, nodes of one category are linked.
/// </summary>
internal sealed class Chart
{
    /// <summary>Arrays longer than this are not kept for the next sentence.</summary>
    private const int LargestKept = 1 << 16;

    private readonly Slot[] _slots;
    private (int Start, int End)[] _cells = [];

    public Chart(EnglishGrammar grammar)
    {
        Index = new CellIndex(grammar);
        _slots = new Slot[grammar.CategoryCount];
        Array.Fill(_slots, Slot.Empty);
    }

    public Node[] Nodes { get; private set; } = new Node[1024];

    public Derivation[] Derivations { get; private set; } = new Derivation[2048];

    public List<Word> Lexical { get; } = [];

    /// <summary>What the finished cells have.</summary>
    public CellIndex Index { get; }

    public int NodeCount { get; private set; }

    public int DerivationCount { get; private set; }

    public int Length { get; private set; }

    /// <summary>Forgets the last sentence; makes room for the next.</summary>
    public void Reset(int length)
    {
        if (Nodes.Length > LargestKept) (Nodes, Derivations) = (new Node[1024], new Derivation[2048]);
        else Array.Clear(Nodes, 0, NodeCount);
        var cells = CellOf(0, length + 1);
        if (_cells.Length < cells) _cells = new (int, int)[cells];
        else Array.Clear(_cells, 0, cells);
        Index.Reset(cells);
        (Length, NodeCount, DerivationCount) = (length, 0, 0);
        Lexical.Clear();
    }

    /// <summary>The number of a span: spans in the order of their ends, then of their starts.</summary>
    public static int CellOf(int start, int end) => (end * (end - 1) / 2) + start;

    /// <summary>The first node of a category in the cell that is being filled, −1 for none.</summary>
    public int First(int category) => _slots[category].First;

    /// <summary>The cost of the best node of a category in the cell that is being filled; infinite for none.</summary>
    public float BestCost(int category) => _slots[category].BestCost;

    public void OpenCell(int cell) => _cells[cell].Start = NodeCount;

    /// <summary>Finishes a cell.</summary>
    public void CloseCell(int cell)
    {
        ref var bounds = ref _cells[cell];
        bounds.End = NodeCount;
        if (bounds.Start == bounds.End) return;
        Index.Close(cell, _slots);
        for (var node = bounds.Start; node < bounds.End; node++) _slots[Nodes[node].Category] = Slot.Empty;
    }

    /// <summary>The indices of the nodes of a finished cell.</summary>
    public (int Start, int End) NodesOf(int cell) => _cells[cell];

    /// <summary>Adds a derivation to the node of the open cell with these features, making the node if it is new.</summary>
    public void Add(int cell, int start, int end, int category, ulong features, float cost, in Derivation derivation, Word? head, Word? other = null)
    {
        ref var slot = ref _slots[category];
        var node = slot.First;
        while (node >= 0 && Nodes[node].Features != features) node = Nodes[node].NextInCategory;
        if (node < 0)
        {
            node = NewNode(start, end, category, features, slot.First);
            if (slot.First < 0) Index.Add(cell, category);
            slot.First = node;
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
