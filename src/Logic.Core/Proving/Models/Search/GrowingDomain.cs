using Logic.Proving.Models.Flat;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Models.Search;

/// <summary>
/// A flat problem over a domain that grows by an element at a time, and what each element adds to the SAT problem.
/// </summary>
internal sealed class GrowingDomain
{
    private readonly SatSolver _solver;
    private readonly SortInference _sorts;
    private readonly RelationTable[] _tables;
    private readonly ClausePlan[] _plans;
    private readonly SymmetryBreaker _symmetries;
    private int[] _sizes;
    private int[] _oldSizes;
    private bool _isEmpty = true;
    private int _guard;
    private int _grown;
    private int _axioms;

    public GrowingDomain(FlatProblem problem, SatSolver solver)
    {
        _solver = solver;
        _sorts = new SortInference(problem);
        _tables = [.. problem.Relations.Select(relation => new RelationTable(relation, _sorts.PlaceSorts(relation)))];
        _plans = [.. problem.Clauses.Select(clause => new ClausePlan(clause, _sorts.VariableSorts[clause]))];
        _symmetries = new SymmetryBreaker(_sorts, _tables, _solver);
        _oldSizes = _sizes = new int[_sorts.Count];
    }

    public int ClauseCount => _plans.Length;

    /// <summary>Whether a larger domain could hold a model where this one does not.</summary>
    public bool CanGrow => _isEmpty || _sizes.Zip(_sorts.Bounds).Any(sort => sort.First < sort.Second);

    /// <summary>How many ints the solver will need for a domain of the size.</summary>
    public double Estimate(int size)
    {
        var sizes = SizesFor(size);
        var words = (double)_solver.Words;
        foreach (var plan in _plans) words += plan.Estimate(sizes, _sizes);
        foreach (var table in _tables)
        {
            var cells = table.Sorts.Aggregate(1.0, (product, sort) => product * sizes[sort]);
            words += cells * (table.Relation.IsFunction ? 16 + (2.5 * sizes[table.Sorts[^1]]) : 16);
        }

        return words;
    }

    /// <summary>Starts on a larger domain; what holds only for this size is guarded by the literal.</summary>
    public void Begin(int size, int guard)
    {
        (_isEmpty, _guard, _grown, _axioms) = (false, guard, 0, 0);
        _oldSizes = _sizes;
        _sizes = SizesFor(size);
    }

    /// <summary>Adds tables, symmetry breaking and what makes functions functions; false when the steps were used up before.</summary>
    public bool Grow(ref long steps)
    {
        for (; _grown < _tables.Length; _grown++)
        {
            if (steps <= 0) return false;
            steps -= _tables[_grown].Grow(_sizes, _solver);
            if (_grown == _tables.Length - 1) _symmetries.Add(_sizes, _oldSizes);
        }

        for (; _axioms < _tables.Length; _axioms++)
        {
            if (steps <= 0) return false;
            if (_tables[_axioms].Relation.IsFunction) steps -= AddAxioms(_tables[_axioms]);
        }

        return true;
    }

    private int AddAxioms(RelationTable table)
    {
        var sort = table.Sorts[^1];
        FunctionAxioms.Add(table, _solver, _oldSizes, _sizes[sort] == _sorts.Bounds[sort] ? null : _guard);
        return table.Sizes.Aggregate(table.Sizes[^1], (product, size) => product * size);
    }

    /// <summary>What makes the new instances of a clause.</summary>
    public InstanceGenerator InstancesOf(int clause) => new(_plans[clause], _tables, _solver, _sizes, _oldSizes);

    public FiniteModel Read() => new ModelReader(_tables, _solver, _sizes.Append(1).Max()).Read();

    private int[] SizesFor(int size) => Array.ConvertAll(_sorts.Bounds, bound => Math.Min(bound, size));
}
