namespace Logic.Proving.Models.Sat;

/// <summary>
/// How each learned clause follows from the clauses before it: a chain of clause ids, each resolved in turn with what the
/// chain has made so far. Ids count up from 0 over given and learned clauses alike; the last link of a refutation is ⊥.
/// (Zhang &amp; Malik 2003, "Validating SAT solvers using an independent resolution-based checker".)
/// </summary>
internal sealed class ResolutionTrace
{
    private readonly List<int[]?> _chains = [];

    public int Count => _chains.Count;

    /// <summary>The id of the empty clause, or -1 while there is none.</summary>
    public int EmptyClause { get; private set; } = -1;

    public int AddGiven()
    {
        _chains.Add(null);
        return _chains.Count - 1;
    }

    public int AddDerived(int[] chain)
    {
        _chains.Add(chain);
        return _chains.Count - 1;
    }

    public void AddEmpty(int[] chain) => EmptyClause = AddDerived(chain);

    /// <summary>The chain of a derived clause; null for a given one.</summary>
    public int[]? Chain(int id) => _chains[id];
}
