using System.Runtime.InteropServices;

namespace Logic.Proving.Saturation;

/// <summary>The clauses that wait to be picked, in several queues at once, from which clauses are taken in turn.</summary>
internal sealed class PassiveSet(TermBank bank, Strategy strategy)
{
    // What is preferred comes before all that is not; no clause weighs as much.
    private const long Preference = 1 << 24;

    // The queues hold numbers only, so that the garbage collector has nothing to look at in them: places in the list
    // of clauses, by weight and then by age.
    private readonly PriorityQueue<int, long>[] _queues = [.. strategy.Queues.Select(_ => new PriorityQueue<int, long>())];
    private readonly List<SaturationClause?> _clauses = [];
    private readonly Dictionary<ulong, SaturationClause> _contents = [];
    private int _queue;
    private int _picked;

    public int Count { get; private set; }

    /// <summary>Adds a clause unless the same literals wait already; the clause that waits then stands for both.</summary>
    public void Add(SaturationClause clause)
    {
        ref var waiting = ref CollectionsMarshal.GetValueRefOrAddDefault(_contents, Hash(clause), out var isKnown);
        if (isKnown && HaveSameLiterals(waiting!, clause))
        {
            waiting!.HasTwin = true;
            return;
        }

        waiting ??= clause;
        Count++;
        var place = _clauses.Count;
        _clauses.Add(clause);
        for (var i = 0; i < _queues.Length; i++)
            _queues[i].Enqueue(place, (Weight(clause, strategy.Queues[i].Order) << 32) | (uint)place);
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

    private SaturationClause? Next(PriorityQueue<int, long> queue)
    {
        while (queue.TryDequeue(out var place, out _))
        {
            if (_clauses[place] is not { } clause) continue;
            _clauses[place] = null;
            Count--;
            Forget(clause);
            if (!IsOrphan(clause)) return clause;
            clause.State = ClauseState.Deleted;
        }

        return null;
    }

    private void Forget(SaturationClause clause)
    {
        var hash = Hash(clause);
        if (_contents.TryGetValue(hash, out var waiting) && waiting == clause) _contents.Remove(hash);
    }

    // What was inferred from a clause that proved redundant is redundant, too: its replacement makes it again. Not so
    // when the same clause was made a second time and dropped in favour of this one: those other parents may live.
    private static bool IsOrphan(SaturationClause clause) =>
        clause is { HasTwin: false, Origin.Kind: not OriginKind.Reconsidered }
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
            QueueOrder.GoalFirst => relevance + (clause.FromGoal ? 0 : Preference),
            _ => size + (clause.FromGoal ? Preference : 0),
        };
    }

    // Literals of a clean clause are distinct, so that as many, all contained, are the same.
    private static bool HaveSameLiterals(SaturationClause left, SaturationClause right) =>
        left.Literals.Length == right.Literals.Length && Array.TrueForAll(left.Literals, l => Array.IndexOf(right.Literals, l) >= 0);

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
