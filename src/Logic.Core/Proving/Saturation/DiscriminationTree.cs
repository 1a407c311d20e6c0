namespace Logic.Proving.Saturation;

/// <summary>
/// A perfect discrimination tree (McCune 1992): stores terms along the paths of their preorder traversals, variables
/// numbered by first occurrence, and finds those that a query term is an instance of, binding on the way.
/// </summary>
/// <typeparam name="T">What is stored with a term.</typeparam>
internal sealed class DiscriminationTree<T>(TermBank bank)
    where T : class
{
    private readonly Node _root = new();
    private readonly List<int> _path = [];
    private readonly List<int> _order = [];
    private int[] _terms = new int[64];
    private int[] _next = new int[64];
    private int[] _bound = new int[16];
    private int _length;

    public bool IsEmpty { get; private set; } = true;

    public void Add(int term, T entry)
    {
        IsEmpty = false;
        var node = _root;
        foreach (var key in PathOf(term)) node = node.ChildOrNew(key);
        (node.Entries ??= []).Add(entry);
    }

    public void Remove(int term, T entry)
    {
        var node = _root;
        foreach (var key in PathOf(term))
        {
            if (node.Child(key) is not { } child) return;
            node = child;
        }

        node.Entries?.Remove(entry);
    }

    /// <summary>Calls <paramref name="accept"/> for the entries whose term generalizes the query until it says yes to one; null when it never does.</summary>
    public T? FindGeneralization(int query, Func<T, bool> accept)
    {
        if (IsEmpty) return null;
        _length = 0;
        Flatten(query);
        return Find(_root, 0, 0, accept);
    }

    private T? Find(Node node, int position, int bound, Func<T, bool> accept)
    {
        if (position == _length) return node.Entries?.Find(e => accept(e));
        var term = _terms[position];
        if (term >= 0 && node.Child(bank.Symbol(term)) is { } same && Find(same, position + 1, bound, accept) is { } deeper)
            return deeper;
        for (var i = 0; i < node.VariableCount; i++)
        {
            var variable = ~node.Keys[i];
            if (variable < bound)
            {
                if (_bound[variable] == term && Find(node.Children[i], _next[position], bound, accept) is { } old) return old;
                continue;
            }

            if (bound == _bound.Length) Array.Resize(ref _bound, bound * 2);
            _bound[bound] = term;
            if (Find(node.Children[i], _next[position], bound + 1, accept) is { } fresh) return fresh;
        }

        return null;
    }

    private void Flatten(int term)
    {
        if (_length == _terms.Length)
        {
            Array.Resize(ref _terms, _length * 2);
            Array.Resize(ref _next, _length * 2);
        }

        var here = _length++;
        _terms[here] = term;
        if (term >= 0)
        {
            foreach (var argument in bank.Arguments(term)) Flatten(argument);
        }

        _next[here] = _length;
    }

    private List<int> PathOf(int term)
    {
        _path.Clear();
        _order.Clear();
        Walk(term);
        return _path;
    }

    private void Walk(int term)
    {
        if (term < 0)
        {
            var number = _order.IndexOf(term);
            if (number < 0)
            {
                number = _order.Count;
                _order.Add(term);
            }

            _path.Add(~number);
            return;
        }

        _path.Add(bank.Symbol(term));
        foreach (var argument in bank.Arguments(term)) Walk(argument);
    }

    private sealed class Node
    {
        private const int Few = 8;

        private Dictionary<int, Node>? _many;

        /// <summary>Variables (as ~number) come first; symbols follow until there are too many for a scan.</summary>
        public int[] Keys { get; private set; } = [];

        public Node[] Children { get; private set; } = [];

        public List<T>? Entries { get; set; }

        public int VariableCount { get; private set; }

        public Node? Child(int key)
        {
            var index = Keys.AsSpan().IndexOf(key);
            if (index >= 0) return Children[index];
            return _many is not null && _many.TryGetValue(key, out var child) ? child : null;
        }

        public Node ChildOrNew(int key)
        {
            if (Child(key) is { } child) return child;
            child = new Node();
            if (key >= 0 && Keys.Length >= Few) (_many ??= []).Add(key, child);
            else AddScanned(key, child);
            return child;
        }

        private void AddScanned(int key, Node child)
        {
            Keys = key < 0 ? [key, .. Keys] : [.. Keys, key];
            Children = key < 0 ? [child, .. Children] : [.. Children, child];
            if (key < 0) VariableCount++;
        }
    }
}
