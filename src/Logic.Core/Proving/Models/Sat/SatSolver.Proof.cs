namespace Logic.Proving.Models.Sat;

/// <summary>What is written to the trace, when there is one.</summary>
internal sealed partial class SatSolver
{
    /// <summary>
    /// The chain of a learned clause: the conflict, the reasons of the variables resolved on, latest assigned first, and the
    /// proofs of the units that were false for good.
    /// </summary>
    private int[] Chain(int conflict)
    {
        _resolved.Sort((left, right) => _places[right].CompareTo(_places[left]));
        var chain = new List<int> { _clauses.ProofId(conflict) };
        var units = new List<int>();
        AddUnits(units, _clauses.Literals(conflict));
        foreach (var variable in _resolved)
        {
            chain.Add(_clauses.ProofId(_reasons[variable]));
            AddUnits(units, _clauses.Literals(_reasons[variable]));
        }

        chain.AddRange(units);
        return [.. chain];
    }

    private void AddUnits(List<int> units, ReadOnlySpan<int> literals)
    {
        foreach (var literal in literals)
        {
            if (_values[literal] > 0 || _levels[literal >> 1] != 0) continue;
            var proof = _unitProofs[literal >> 1];
            if (!units.Contains(proof)) units.Add(proof);
        }
    }

    /// <summary>Records how a literal is forced at the root: its clause, resolved with the units that falsify the rest.</summary>
    private void ProveUnit(int literal, ReadOnlySpan<int> clause, int proof)
    {
        if (trace is null) return;
        _unitProofs[literal >> 1] = clause.Length == 1 ? proof : trace.AddDerived(RootChain(clause, proof, literal));
    }

    private void FailAtRoot(ReadOnlySpan<int> clause, int proof)
    {
        _contradictory = true;
        trace?.AddEmpty(RootChain(clause, proof, None));
    }

    private int[] RootChain(ReadOnlySpan<int> clause, int proof, int except)
    {
        var chain = new List<int> { proof };
        foreach (var literal in clause)
        {
            if (literal != except) chain.Add(_unitProofs[literal >> 1]);
        }

        return [.. chain];
    }
}
