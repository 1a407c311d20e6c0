namespace Logic.Proving.Saturation;

/// <summary>
/// Active clauses in a trie over their <see cref="Features"/>, so that the candidates that may subsume a clause (all
/// features at most as large) or be subsumed by it (all at least as large) are found without looking at the others.
/// </summary>
internal sealed class FeatureVectorIndex(int length)
{
    private readonly Node _root = new();

    public void Add(SaturationClause clause)
    {
        var node = _root;
        foreach (var feature in clause.Features) node = node.ChildOrNew(feature);
        (node.Clauses ??= []).Add(clause);
    }

    public void Remove(SaturationClause clause) => Remove(_root, 0, clause);

    /// <summary>The first clause with features at most these that <paramref name="accept"/> says yes to.</summary>
    public SaturationClause? FindBelow(int[] features, Func<SaturationClause, bool> accept) => FindBelow(_root, 0, features, accept);

    /// <summary>All clauses with features at least these.</summary>
    public void CollectAbove(int[] features, List<SaturationClause> into) => CollectAbove(_root, 0, features, into);

    private SaturationClause? FindBelow(Node node, int depth, int[] features, Func<SaturationClause, bool> accept)
    {
        if (depth == length) return node.Clauses?.Find(c => accept(c));
        for (var i = 0; i < node.Count && node.Keys[i] <= features[depth]; i++)
        {
            if (FindBelow(node.Children[i], depth + 1, features, accept) is { } found) return found;
        }

        return null;
    }

    private void CollectAbove(Node node, int depth, int[] features, List<SaturationClause> into)
    {
        if (depth == length)
        {
            if (node.Clauses is not null) into.AddRange(node.Clauses);
            return;
        }

        for (var i = node.Count - 1; i >= 0 && node.Keys[i] >= features[depth]; i--)
            CollectAbove(node.Children[i], depth + 1, features, into);
    }

    // True when the node holds nothing any more.
    private bool Remove(Node node, int depth, SaturationClause clause)
    {
        if (depth == length)
        {
            node.Clauses?.Remove(clause);
            return node.Clauses is null or { Count: 0 };
        }

        var index = Array.BinarySearch(node.Keys, 0, node.Count, clause.Features[depth]);
        if (index >= 0 && Remove(node.Children[index], depth + 1, clause)) node.RemoveAt(index);
        return node.Count == 0;
    }

    private sealed class Node
    {
        public int[] Keys { get; private set; } = new int[2];

        public Node[] Children { get; private set; } = new Node[2];

        public int Count { get; private set; }

        public List<SaturationClause>? Clauses { get; set; }

        public Node ChildOrNew(int key)
        {
            var index = Array.BinarySearch(Keys, 0, Count, key);
            if (index >= 0) return Children[index];
            if (Count == Keys.Length) Grow();
            index = ~index;
            Array.Copy(Keys, index, Keys, index + 1, Count - index);
            Array.Copy(Children, index, Children, index + 1, Count - index);
            Count++;
            Keys[index] = key;
            return Children[index] = new Node();
        }

        public void RemoveAt(int index)
        {
            Count--;
            Array.Copy(Keys, index + 1, Keys, index, Count - index);
            Array.Copy(Children, index + 1, Children, index, Count - index);
        }

        private void Grow()
        {
            var keys = Keys;
            var children = Children;
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref children, Count * 2);
            Keys = keys;
            Children = children;
        }
    }
}
