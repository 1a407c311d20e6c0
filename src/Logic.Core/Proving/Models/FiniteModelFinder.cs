using System.Collections.Immutable;
using Logic.Proving.Clauses;
using Logic.Proving.Models.Flat;
using Logic.Proving.Models.Sat;
using Logic.Proving.Models.Search;

namespace Logic.Proving.Models;

/// <summary>
/// Looks for a finite model of clauses, size by size, in the style of MACE (McCune 1994) as improved by Paradox (Claessen
/// &amp; Sörensson 2003): flatten, split, infer sorts, and give the ground instances to one SAT solver that keeps what it
/// learned from size to size. Deterministic, driven by steps, bounded in memory; not thread-safe.
/// </summary>
internal sealed class FiniteModelFinder : ISearchEngine
{
    // A clause's ints, and about as much again for its watches.
    private const int BytesPerWord = 8;
    private const long Slice = 5_000;
    private readonly ModelSearchLimits _limits;
    private readonly SatSolver _solver = new();
    private readonly SortInference _sorts;
    private readonly RelationTable[] _tables;
    private readonly ClausePlan[] _plans;
    private readonly SymmetryBreaker _symmetries;
    private int[] _sizes;
    private int[] _oldSizes;
    private int _guard;
    private int _nextPlan;
    private long _conflictsAtStart;
    private bool _skipped;
    private bool _settled;
    private bool _grounded;
    private int _reportedWords;
    private InstanceGenerator? _generator;

    public FiniteModelFinder(ImmutableArray<Clause> clauses, ModelSearchLimits? limits = null)
    {
        _limits = limits ?? ModelSearchLimits.Default;
        var problem = new FlatProblem();
        var flattener = new Flattener(problem);
        foreach (var clause in clauses.Concat(NumberAxioms.For(clauses))) flattener.Add(clause);
        ClauseSplitter.Split(problem);
        _sorts = new SortInference(problem);
        _tables = [.. problem.Relations.Select(relation => new RelationTable(relation, _sorts.PlaceSorts(relation)))];
        _plans = [.. problem.Clauses.Select(clause => new ClausePlan(clause, _sorts.VariableSorts[clause]))];
        _symmetries = new SymmetryBreaker(_sorts, _tables, _solver);
        _oldSizes = _sizes = new int[_sorts.Count];
        Status = StartSize();
    }

    public ModelSearchStatus Status { get; private set; }

    /// <summary>The domain size being tried.</summary>
    public int Size { get; private set; }

    /// <summary>The model, when one is found: a model of the clauses, still to be evaluated in what they came from.</summary>
    public FiniteModel? Model { get; private set; }

    /// <summary>Goes on with the search; the steps used are taken off. A step is an instance made or a clause visited.</summary>
    public ModelSearchStatus Run(ref long steps)
    {
        while (Status == ModelSearchStatus.Running && steps > 0)
        {
            if (Generate(ref steps)) Solve(ref steps);
        }

        return Status;
    }

    /// <inheritdoc/>
    public SearchOutcome Advance(int steps, SearchClock clock)
    {
        for (long left = steps; left > 0 && Status == ModelSearchStatus.Running && !clock.ShouldStop;)
        {
            var slice = Math.Min(left, Slice);
            left -= slice;
            Run(ref slice);
            left += slice;
            clock.ReportMemory((_solver.Words - _reportedWords) * (long)BytesPerWord);
            _reportedWords = _solver.Words;
        }

        return Status switch
        {
            ModelSearchStatus.Running => SearchOutcome.Running,
            ModelSearchStatus.Found => SearchOutcome.ModelFound(Model!),
            _ => SearchOutcome.Exhausted,
        };
    }

    private ModelSearchStatus StartSize()
    {
        if (Size > 0 && _sizes.Zip(_sorts.Bounds).All(sort => sort.First >= sort.Second))
        {
            return _skipped ? ModelSearchStatus.GaveUp : ModelSearchStatus.NoModel;
        }

        _oldSizes = _sizes;
        _sizes = Array.ConvertAll(_sorts.Bounds, bound => Math.Min(bound, Size + 1));
        if (++Size > _limits.MaxSize || Estimate() > _limits.MaxWords) return ModelSearchStatus.GaveUp;
        if (Size > 1) _solver.AddClause(SatLiteral.Negative(_guard));
        _guard = _solver.AddVariable();
        foreach (var table in _tables) table.Grow(_sizes, _solver);
        _symmetries.Add(_sizes, _oldSizes);
        foreach (var table in _tables.Where(table => table.Relation.IsFunction)) FunctionAxioms.Add(table, _solver, _oldSizes, GuardOf(table));
        _nextPlan = 0;
        _generator = null;
        _grounded = false;
        _settled = false;
        return ModelSearchStatus.Running;
    }

    /// <summary>The assumption that the value's sort has the size of the day; null when it will never grow again.</summary>
    private int? GuardOf(RelationTable table)
    {
        var sort = table.Sorts[^1];
        return _sizes[sort] == _sorts.Bounds[sort] ? null : SatLiteral.Positive(_guard);
    }

    private double Estimate()
    {
        var words = (double)_solver.Words;
        foreach (var plan in _plans) words += plan.Estimate(_sizes, _oldSizes);
        foreach (var table in _tables)
        {
            var cells = table.Sorts.Aggregate(1.0, (product, sort) => product * _sizes[sort]);
            words += cells * (table.Relation.IsFunction ? 16 + (2.5 * _sizes[table.Sorts[^1]]) : 16);
        }

        return words;
    }

    /// <summary>Makes the instances of the size; true when all are there.</summary>
    private bool Generate(ref long steps)
    {
        if (_grounded) return true;
        if (!_settled) _settled = _solver.Settle(ref steps);
        if (!_settled) return false;
        for (; _nextPlan < _plans.Length; _nextPlan++, _generator = null)
        {
            _generator ??= new InstanceGenerator(_plans[_nextPlan], _tables, _solver, _sizes, _oldSizes);
            if (!_generator.Run(ref steps)) return false;
        }

        _grounded = true;
        _solver.Begin(SatLiteral.Positive(_guard));
        _conflictsAtStart = _solver.Conflicts;
        return true;
    }

    private void Solve(ref long steps)
    {
        var status = _solver.Run(ref steps);
        if (status == SatStatus.Satisfiable)
        {
            Model = new ModelReader(_tables, _solver, Math.Max(1, _sizes.DefaultIfEmpty(1).Max())).Read();
            Status = ModelSearchStatus.Found;
        }
        else if (status == SatStatus.Unsatisfiable)
        {
            Status = !_solver.IsContradictory ? StartSize() : _skipped ? ModelSearchStatus.GaveUp : ModelSearchStatus.NoModel;
        }
        else if (_solver.Conflicts - _conflictsAtStart > _limits.ConflictsPerSize)
        {
            _skipped = true;
            Status = StartSize();
        }
    }
}
