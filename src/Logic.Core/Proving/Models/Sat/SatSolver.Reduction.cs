namespace Logic.Proving.Models.Sat;

/// <summary>Learned clauses come, restarts happen, and clauses that do not pay go.</summary>
internal sealed partial class SatSolver
{
    private const int RestartUnit = 100;
    private const int FirstReduction = 2_000;
    private const int ReductionGrowth = 500;
    private const int GlueKept = 2;
    private List<int> _learnedClauses = [];
    private int _reductions;
    private int _restarts;
    private long _conflictsLeft = RestartUnit;

    private void Learn(int proof)
    {
        var literals = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_learned);
        if (literals.Length == 1)
        {
            ProveUnit(literals[0], literals, proof);
            Assign(literals[0], None);
            return;
        }

        var clause = _clauses.Add(literals, Glue(literals), proof);
        _learnedClauses.Add(clause);
        Watch(clause);
        Assign(literals[0], clause);
    }

    /// <summary>
    /// The number of decision levels in a clause: fewer is better (Audemard &amp; Simon 2009, "Predicting learnt clauses
    /// quality in modern SAT solvers").
    /// </summary>
    private int Glue(ReadOnlySpan<int> literals)
    {
        var levels = new HashSet<int>();
        foreach (var literal in literals) levels.Add(_levels[literal >> 1]);
        return Math.Max(1, levels.Count);
    }

    private void Restart()
    {
        BackTo(0);
        _conflictsLeft = Luby.Term(++_restarts) * RestartUnit;
        if (_learnedClauses.Count > FirstReduction + ReductionGrowth * _reductions) Reduce();
    }

    /// <summary>
    /// Drops the worse half of the learned clauses and all that hold for good, and packs the rest. Called at the root,
    /// where no clause is a reason that anybody will ask for.
    /// </summary>
    private void Reduce()
    {
        _reductions++;
        var ranked = _learnedClauses.OrderBy(_clauses.Glue).ThenBy(_clauses.Size).ToList();
        var dropped = ranked.Skip(ranked.Count / 2).Where(clause => _clauses.Glue(clause) > GlueKept).ToHashSet();
        for (var i = 0; i < _trailCount; i++) _reasons[_trail[i] >> 1] = None;
        for (var i = 0; i < VariableCount * 2; i++) _watches[i].Count = 0;
        var kept = new List<int>(ranked.Count);
        var packed = new ClauseArena();
        var old = _clauses;
        _clauses = packed;
        for (var clause = old.First; clause < old.End; clause = old.Next(clause))
        {
            if (dropped.Contains(clause) || Holds(old.Literals(clause))) continue;
            var place = packed.Add(old.Literals(clause), old.Glue(clause), old.ProofId(clause));
            if (old.Glue(clause) > 0) kept.Add(place);
            Watch(place);
        }

        _learnedClauses = kept;
    }

    private bool Holds(ReadOnlySpan<int> literals)
    {
        foreach (var literal in literals)
        {
            if (_values[literal] > 0) return true;
        }

        return false;
    }
}
