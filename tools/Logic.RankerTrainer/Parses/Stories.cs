using Logic.Evaluation;

namespace Logic.RankerTrainer.Parses;

/// <summary>Items grouped so that two that share a premise are in one group: what is learned from a story is not measured on it.</summary>
internal sealed class Stories
{
    private readonly Dictionary<string, string> _parent = [];

    public Stories(IEnumerable<EntailmentItem> items)
    {
        var all = items.ToList();
        foreach (var item in all)
        {
            foreach (var premise in item.Premises) _parent[Find(premise)] = Find(item.Premises[0]);
        }

        All = [.. all.GroupBy(i => Find(i.Premises[0])).Select(static g => new Story(g.First().Id, [.. g]))];
    }

    /// <summary>The groups, in the order of their first items, named by them.</summary>
    public IReadOnlyList<Story> All { get; }

    private string Find(string premise)
    {
        while (_parent.TryGetValue(premise, out var up) && up != premise) premise = up;
        _parent.TryAdd(premise, premise);
        return premise;
    }

    /// <summary>Items that share premises.</summary>
    internal sealed record Story(string Name, IReadOnlyList<EntailmentItem> Items);
}
