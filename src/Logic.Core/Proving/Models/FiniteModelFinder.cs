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
    private readonly GrowingDomain _domain = null!;
    private int _guard;
    private int _nextClause;
    private long _conflictsAtStart;
    private bool _skipped;
    private bool _settled;
    private bool _grounded;
    private int _reportedWords;
    private InstanceGenerator? _generator;

    public FiniteModelFinder(ImmutableArray<Clause> clauses, ModelSearchLimits? limits = null)
    {
        _limits = limits ?? ModelSearchLimits.Default;
        if (clauses.Length > _limits.MaxClauses)
        {
            Status = ModelSearchStatus.GaveUp;
            return;
        }

        var problem = new FlatProblem();
        var flattener = new Flattener(problem);
        foreach (var clause in clauses.Concat(NumberAxioms.For(clauses))) flattener.Add(clause);
        ClauseSplitter.Split(problem);
        _domain = new GrowingDomain(problem, _solver);
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
        if (!_domain.CanGrow) return _skipped ? ModelSearchStatus.GaveUp : ModelSearchStatus.NoModel;
        if (++Size > _limits.MaxSize || _domain.Estimate(Size) > _limits.MaxWords) return ModelSearchStatus.GaveUp;
        if (Size > 1) _solver.AddClause(SatLiteral.Complement(_guard));
        _guard = SatLiteral.Positive(_solver.AddVariable());
        _domain.Begin(Size, _guard);
        _nextClause = 0;
        _generator = null;
        _grounded = false;
        _settled = false;
        return ModelSearchStatus.Running;
    }

    /// <summary>Makes the instances of the size; true when all are there.</summary>
    private bool Generate(ref long steps)
    {
        if (_grounded) return true;
        if (!_settled) _settled = _domain.Grow(ref steps) && _solver.Settle(ref steps);
        if (!_settled) return false;
        for (; _nextClause < _domain.ClauseCount; _nextClause++, _generator = null)
        {
            _generator ??= _domain.InstancesOf(_nextClause);
            if (!_generator.Run(ref steps)) return false;
        }

        _grounded = true;
        _solver.Begin(_guard);
        _conflictsAtStart = _solver.Conflicts;
        return true;
    }

    private void Solve(ref long steps)
    {
        var status = _solver.Run(ref steps);
        if (status == SatStatus.Satisfiable)
        {
            Model = _domain.Read();
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
