namespace Logic.Proving.Saturation;

/// <summary>The clauses that wait to be picked, in several queues at once, from which clauses are taken in turn.</summary>
internal sealed class PassiveSet(TermBank bank, Strategy strategy)
{
    private readonly PriorityQueue<SaturationClause, (long Weight, int Id)>[] _queues =
        [.. strategy.Queues.Select(_ => new PriorityQueue<SaturationClause, (long, int)>())];

    private readonly HashSet<ulong> _contents = [];
    private int _queue;
    private int _picked;

    public int Count { get; private set; }

    /// <summary>Adds a clause unless the same literals wait already.</summary>
    public bool Add(SaturationClause clause)
    {
        if (!_contents.Add(Hash(clause))) return false;
        Count++;
        for (var i = 0; i < _queues.Length; i++)
            _queues[i].Enqueue(clause, (Weight(clause, strategy.Queues[i].Order), clause.Id));
        return true;
    }

    /// <summary>The next clause; null when none waits. The clause is still passive.</summary>
    public SaturationClause? Take()
    {
        while (Count > 0)
        {
            if (_picked >= strategy.Queues[_queue].Picks)
            {
                _queue = (_queue + 1) % _queues.Length;
                _picked = 0;
            }

            _picked++;
            if (Next(_queues[_queue]) is { } clause) return clause;
        }

        return null;
    }

    private SaturationClause? Next(PriorityQueue<SaturationClause, (long, int)> queue)
    {
        while (queue.TryDequeue(out var clause, out _))
        {
            if (clause.IsTaken) continue;
            clause.IsTaken = true;
            Count--;
            _contents.Remove(Hash(clause));
            if (!IsOrphan(clause)) return clause;
            clause.State = ClauseState.Deleted;
        }

        return null;
    }

    // What was inferred from a clause that proved redundant is redundant, too: its replacement makes it again.
    private static bool IsOrphan(SaturationClause clause) =>
        clause.Origin.Kind != OriginKind.Reconsidered
        && (clause.Origin.First?.State == ClauseState.Deleted || clause.Origin.Second?.State == ClauseState.Deleted);

    private long Weight(SaturationClause clause, QueueOrder order)
    {
        if (order == QueueOrder.Age) return 0;
        long size = 0, relevance = 0;
        foreach (var literal in clause.Literals)
        {
            size += bank.Weight(literal.Left) + (literal.IsEquation ? bank.Weight(literal.Right) : 0);
            relevance += bank.Value(literal.Left) + (literal.IsEquation ? bank.Value(literal.Right) : 0);
        }

        return order switch
        {
            QueueOrder.Size => size,
            QueueOrder.Relevance => relevance,
            QueueOrder.GoalFirst => relevance + (clause.FromGoal ? 0 : 1L << 40),
            _ => size + (clause.FromGoal ? 1L << 40 : 0),
        };
    }

    private static ulong Hash(SaturationClause clause)
    {
        var hash = (ulong)clause.Literals.Length;
        foreach (var literal in clause.Literals)
        {
            var mixed = ((ulong)(uint)literal.Left << 32 | (uint)literal.Right) * 0x9E3779B97F4A7C15ul;
            mixed = (mixed ^ mixed >> 29 ^ (literal.IsPositive ? 0ul : 0xABCDEF12345ul)) * 0xBF58476D1CE4E5B9ul;
            hash += mixed ^ mixed >> 32;
        }

        return hash;
    }
}
