using Logic.Proving.Models.Sat;

namespace Logic.Proving.Ground;

/// <summary>
/// Unit propagation over links in a given order, from a clause whose literals are all false to a link with no literal
/// left; and of both only what that conflict depends on.
/// </summary>
internal sealed class UnitConflict
{
    private readonly Dictionary<int, HashSet<int>> _clauses;
    private readonly Dictionary<int, int> _forcedBy = [];
    private readonly HashSet<int> _isFalse;

    public UnitConflict(HashSet<int> conclusion, int[] links, Dictionary<int, HashSet<int>> clauses)
    {
        _clauses = clauses;
        _isFalse = [.. conclusion];
        var conflict = Propagate(links);
        var needed = new HashSet<int>();
        var open = new Stack<int>([conflict]);
        while (open.TryPop(out var link))
        {
            if (!needed.Add(link)) continue;
            foreach (var literal in clauses[link])
            {
                if (conclusion.Contains(literal)) Conclusion.Add(literal);
                else if (_forcedBy.TryGetValue(literal, out var by)) open.Push(by);
            }
        }

        Links = [.. links.TakeWhile(link => link != conflict).Where(needed.Contains).Distinct(), conflict];
    }

    /// <summary>The links that the conflict depends on, the one without a literal left last.</summary>
    public List<int> Links { get; }

    /// <summary>The literals of the clause that the conflict depends on.</summary>
    public HashSet<int> Conclusion { get; } = [];

    private int Propagate(int[] links)
    {
        foreach (var link in links)
        {
            int[] open = [.. _clauses[link].Where(literal => !_isFalse.Contains(literal)).Take(2)];
            if (open.Length == 0) return link;
            if (open.Length == 1 && _isFalse.Add(SatLiteral.Complement(open[0]))) _forcedBy[SatLiteral.Complement(open[0])] = link;
        }

        throw new InvalidOperationException("A learned clause does not follow by unit propagation.");
    }
}
