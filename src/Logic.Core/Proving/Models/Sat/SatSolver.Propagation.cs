namespace Logic.Proving.Models.Sat;

/// <summary>Clauses enter, and units spread through the watched literals.</summary>
internal sealed partial class SatSolver
{
    private const int Paused = -2;

    /// <summary>
    /// Collects the clause's literals into the scratch list, without doubles, the open ones first; false when it holds
    /// already. Without a trace the literals that are false for good are dropped; with one they stay, for the proof.
    /// </summary>
    private bool Prepare(ReadOnlySpan<int> literals)
    {
        _scratch.Clear();
        var open = 0;
        foreach (var literal in literals)
        {
            if (_values[literal] > 0 || _scratch.Contains(literal ^ 1)) return false;
            if (_scratch.Contains(literal)) continue;
            if (_values[literal] < 0 && trace is null) continue;
            _scratch.Add(literal);
            if (_values[literal] == 0) (_scratch[open], _scratch[^1], open) = (_scratch[^1], _scratch[open], open + 1);
        }

        _open = open;
        return true;
    }

    private void Attach(int proof)
    {
        var literals = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_scratch);
        if (_open == 0)
        {
            FailAtRoot(literals, proof);
        }
        else if (_open == 1)
        {
            ProveUnit(literals[0], literals, proof);
            Assign(literals[0], None);
        }
        else
        {
            Watch(_clauses.Add(literals, 0, proof));
        }
    }

    private void Watch(int clause)
    {
        var literals = _clauses.Literals(clause);
        _watches[literals[0]].Add(new Watch(clause, literals[1]));
        _watches[literals[1]].Add(new Watch(clause, literals[0]));
    }

    private void Assign(int literal, int reason)
    {
        var variable = literal >> 1;
        _values[literal] = 1;
        _values[literal ^ 1] = -1;
        _levels[variable] = DecisionLevel;
        _places[variable] = _trailCount;
        _reasons[variable] = reason;
        _trail[_trailCount++] = literal;
        if (reason >= 0 && DecisionLevel == 0) ProveUnit(literal, _clauses.Literals(reason), _clauses.ProofId(reason));
    }

    /// <summary>Spreads the trail's consequences; a conflicting clause, <see cref="None"/> or <see cref="Paused"/>.</summary>
    private int Propagate(ref long steps)
    {
        while (_propagated < _trailCount)
        {
            if (steps <= 0) return Paused;
            var falsified = _trail[_propagated++] ^ 1;
            steps -= 1 + _watches[falsified].Count;
            var conflict = Visit(falsified);
            if (conflict >= 0) return conflict;
        }

        return None;
    }

    /// <summary>Lets every clause that watches a literal now false look for another, or assigns what is left of it.</summary>
    private int Visit(int falsified)
    {
        var list = _watches[falsified];
        var kept = 0;
        var conflict = None;
        for (var i = 0; i < list.Count; i++)
        {
            var watch = list.Items![i];
            if (_values[watch.Blocker] > 0 || conflict >= 0)
            {
                list.Items[kept++] = watch;
                continue;
            }

            var literals = _clauses.Literals(watch.Clause);
            if (literals[0] == falsified) (literals[0], literals[1]) = (literals[1], falsified);
            var other = literals[0];
            if (_values[other] <= 0 && FindWatch(literals, watch.Clause, other)) continue;
            list.Items[kept++] = new Watch(watch.Clause, other);
            if (_values[other] == 0) Assign(other, watch.Clause);
            else if (_values[other] < 0) conflict = watch.Clause;
        }

        _watches[falsified].Count = kept;
        return conflict;
    }

    private bool FindWatch(Span<int> literals, int clause, int other)
    {
        for (var k = 2; k < literals.Length; k++)
        {
            if (_values[literals[k]] < 0) continue;
            (literals[1], literals[k]) = (literals[k], literals[1]);
            _watches[literals[1]].Add(new Watch(clause, other));
            return true;
        }

        return false;
    }
}
