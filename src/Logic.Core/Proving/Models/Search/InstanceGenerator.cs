using Logic.Proving.Models.Sat;

namespace Logic.Proving.Models.Search;

/// <summary>
/// Gives the solver the ground instances of one clause that a larger domain adds, by nested loops that can be left and
/// entered again after any step. Branches with a literal that is true for good are cut.
/// </summary>
internal sealed class InstanceGenerator(ClausePlan plan, RelationTable[] tables, SatSolver solver, int[] sizes, int[] oldSizes)
{
    private const int Dropped = -1;
    private readonly int[] _values = Enumerable.Repeat(-1, plan.Order.Length).ToArray();
    private readonly int[] _ground = new int[plan.Literals.Length];
    private readonly int[] _buffer = new int[plan.Literals.Length];
    private readonly bool[] _isNew = new bool[plan.Order.Length + 1];
    private int _depth;

    /// <summary>Goes on; true when all instances are made.</summary>
    public bool Run(ref long steps)
    {
        if (plan.Order.Length == 0) return EmitProposition();
        while (_depth >= 0)
        {
            if (--steps < 0) return false;
            var variable = plan.Order[_depth];
            var sort = plan.Sorts[variable];
            var isLast = _depth == plan.Order.Length - 1;
            if (isLast && !_isNew[_depth]) _values[variable] = Math.Max(_values[variable], oldSizes[sort] - 1);
            if (++_values[variable] >= sizes[sort])
            {
                _values[variable] = -1;
                _depth--;
                continue;
            }

            if (!CanFail(_depth + 1)) continue;
            if (isLast) Emit();
            else _isNew[++_depth] = _isNew[_depth - 1] || _values[variable] >= oldSizes[sort];
        }

        return true;
    }

    /// <summary>A clause without variables has one instance, due when the domain is new.</summary>
    private bool EmitProposition()
    {
        if (oldSizes.All(size => size == 0) && CanFail(0)) Emit();
        return true;
    }

    /// <summary>Grounds the literals that are complete at this depth; false when one of them is true for good.</summary>
    private bool CanFail(int depth)
    {
        if (depth == 1 && !Ground(0)) return false;
        return Ground(depth);
    }

    private bool Ground(int depth)
    {
        foreach (var i in plan.Completed[depth])
        {
            var literal = plan.Literals[i];
            if (literal.Relation is not { } relation)
            {
                if (_values[literal.Variables[0]] == _values[literal.Variables[1]]) return false;
                _ground[i] = Dropped;
                continue;
            }

            _ground[i] = SatLiteral.Of(tables[relation.Id].VariableAt(literal.Variables, _values), literal.IsPositive);
            if (solver.IsForced(_ground[i])) return false;
        }

        return true;
    }

    private void Emit()
    {
        var count = 0;
        foreach (var literal in _ground)
        {
            if (literal != Dropped) _buffer[count++] = literal;
        }

        solver.AddClause(_buffer.AsSpan(0, count));
    }
}
