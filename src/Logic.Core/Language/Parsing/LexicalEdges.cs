namespace Logic.Language.Parsing;

/// <summary>The lexical edges of one sentence by span, in the order they were added. A buffer to be used again and again.</summary>
internal sealed class LexicalEdges
{
    private LexicalEdge[] _edges = new LexicalEdge[64];
    private int[] _next = new int[64];
    private int[] _first = [];
    private int[] _last = [];

    public int Count { get; private set; }

    public ref readonly LexicalEdge this[int edge] => ref _edges[edge];

    /// <summary>The first edge over a span, −1 for none.</summary>
    public int First(int start, int end) => _first[Chart.CellOf(start, end)];

    /// <summary>The next edge over the same span, −1 for none.</summary>
    public int Next(int edge) => _next[edge];

    /// <summary>Forgets all edges; makes room for a sentence of so many tokens.</summary>
    public void Reset(int length)
    {
        Array.Clear(_edges, 0, Count);
        Count = 0;
        var spans = Chart.CellOf(0, length + 1);
        if (_first.Length < spans) (_first, _last) = (new int[spans], new int[spans]);
        Array.Fill(_first, -1, 0, spans);
    }

    public void Add(in LexicalEdge edge)
    {
        if (Count == _edges.Length)
        {
            Array.Resize(ref _edges, Count * 2);
            Array.Resize(ref _next, Count * 2);
        }

        var span = Chart.CellOf(edge.Start, edge.End);
        (_edges[Count], _next[Count]) = (edge, -1);
        if (_first[span] < 0) _first[span] = Count;
        else _next[_last[span]] = Count;
        _last[span] = Count++;
    }
}
