namespace Logic.Proving.Models.Sat;

/// <summary>Conflicts are turned into learned clauses (the first unique implication point), and into links of the trace.</summary>
internal sealed partial class SatSolver
{
    private readonly List<int> _learned = [];
    private readonly List<int> _resolved = [];
    private readonly List<int> _marked = [];
    private readonly Stack<int> _pending = new();
    private int _open;

    private void Resolve(int conflict)
    {
        Conflicts++;
        _conflictsLeft--;
        if (DecisionLevel == 0)
        {
            FailAtRoot(_clauses.Literals(conflict), _clauses.ProofId(conflict));
            return;
        }

        Analyze(conflict);
        var proof = trace is null ? 0 : trace.AddDerived(Chain(conflict));
        BackTo(MoveSecondWatch());
        Learn(proof);
        foreach (var variable in _marked) _seen[variable] = false;
        _order.Age();
    }

    /// <summary>Resolves the conflict with reasons until one literal of its level is left; the result is in _learned.</summary>
    private void Analyze(int conflict)
    {
        _learned.Clear();
        _resolved.Clear();
        _marked.Clear();
        _learned.Add(None);
        var open = 0;
        var at = _trailCount - 1;
        var clause = conflict;
        while (true)
        {
            open += Take(clause);
            while (!_seen[_trail[at] >> 1]) at--;
            var literal = _trail[at--];
            if (--open == 0)
            {
                _learned[0] = literal ^ 1;
                break;
            }

            clause = _reasons[literal >> 1];
            _resolved.Add(literal >> 1);
        }

        _learned.RemoveAll(literal => literal != _learned[0] && IsRedundant(literal >> 1));
    }

    /// <summary>Marks the clause's literals; returns how many new ones belong to the current level.</summary>
    private int Take(int clause)
    {
        var open = 0;
        foreach (var literal in _clauses.Literals(clause))
        {
            var variable = literal >> 1;
            if (_seen[variable] || _levels[variable] == 0) continue;
            Mark(variable);
            _order.Bump(variable);
            if (_levels[variable] == DecisionLevel) open++;
            else _learned.Add(literal);
        }

        return open;
    }

    private void Mark(int variable)
    {
        _seen[variable] = true;
        _marked.Add(variable);
    }

    /// <summary>Whether the literal follows from marked ones, so that it can be resolved away (Sörensson &amp; Biere 2009).</summary>
    private bool IsRedundant(int variable)
    {
        if (_reasons[variable] < 0) return false;
        var marks = _marked.Count;
        _pending.Clear();
        _pending.Push(variable);
        while (_pending.TryPop(out var current))
        {
            foreach (var literal in _clauses.Literals(_reasons[current]))
            {
                var next = literal >> 1;
                if (_seen[next] || _levels[next] == 0) continue;
                if (_reasons[next] < 0) return Unmark(marks);
                Mark(next);
                _pending.Push(next);
            }
        }

        _resolved.Add(variable);
        for (var i = marks; i < _marked.Count; i++) _resolved.Add(_marked[i]);
        return true;
    }

    private bool Unmark(int marks)
    {
        for (var i = marks; i < _marked.Count; i++) _seen[_marked[i]] = false;
        _marked.RemoveRange(marks, _marked.Count - marks);
        return false;
    }

    /// <summary>Puts the literal of the second highest level in place 1; returns that level, 0 for a unit.</summary>
    private int MoveSecondWatch()
    {
        if (_learned.Count == 1) return 0;
        var best = 1;
        for (var i = 2; i < _learned.Count; i++)
        {
            if (_levels[_learned[i] >> 1] > _levels[_learned[best] >> 1]) best = i;
        }

        (_learned[1], _learned[best]) = (_learned[best], _learned[1]);
        return _levels[_learned[1] >> 1];
    }
}
