namespace Logic.Proving.Models.Flat;

/// <summary>Union–find with path halving over the numbers handed out by <see cref="Add"/>.</summary>
internal sealed class DisjointSets
{
    private readonly List<int> _parents = [];

    public int Add()
    {
        _parents.Add(_parents.Count);
        return _parents.Count - 1;
    }

    public int Find(int item)
    {
        while (_parents[item] != item) item = _parents[item] = _parents[_parents[item]];
        return item;
    }

    /// <summary>Merges two sets; the smaller root stays, so that results do not depend on the order of merging.</summary>
    public void Union(int left, int right)
    {
        (left, right) = (Find(left), Find(right));
        _parents[Math.Max(left, right)] = Math.Min(left, right);
    }
}
