using System.Collections.Immutable;
using Logic.Proving.Clauses;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Ground;

/// <summary>
/// Settles rule bases: forward chaining on Horn clauses, conflict-driven search over the instances that matter for the
/// rest. Complete for clauses without functions (Bernays–Schönfinkel) as long as no equation of different terms is derived;
/// for Skolem functions as long as chaining ends by itself, as it does for most English rule bases (the chase). What it
/// cannot settle it leaves to the others: <see cref="SearchState.Exhausted"/>.
/// </summary>
internal sealed class GroundEngine : ISearchEngine
{
    private const long Slice = 5_000;
    private readonly ImmutableArray<Clause> _clauses;
    private readonly GroundLimits _limits;
    private readonly ForwardChainer _chainer;
    private InstanceSolver? _solver;
    private SearchOutcome _outcome = SearchOutcome.Running;
    private long _reportedBytes;

    // One join can take more steps than are left; then the next turns are shorter.
    private long _credit;
    private bool _isChained;

    public GroundEngine(ImmutableArray<Clause> clauses, GroundLimits? limits = null)
    {
        _clauses = clauses;
        _limits = limits ?? GroundLimits.Default;
        _chainer = new ForwardChainer(clauses, _limits);
    }

    /// <inheritdoc/>
    public SearchOutcome Advance(int steps, SearchClock clock)
    {
        for (_credit += steps; _credit > 0 && _outcome.State == SearchState.Running;)
        {
            var slice = Math.Min(_credit, Slice);
            _credit -= slice;
            _outcome = Advance(ref slice, clock);
            _credit += slice;
            ReportMemory(clock);
            if (clock.ShouldStop) break;
        }

        return _outcome;
    }

    private SearchOutcome Advance(ref long steps, SearchClock clock)
    {
        if (!_isChained && !(_isChained = _chainer.Run(ref steps, clock))) return SearchOutcome.Running;
        if (_chainer.Contradiction >= 0) return SearchOutcome.Refuted(new RefutationBuilder(_chainer, _clauses.Length).OfContradiction());
        if (_chainer.IsOverfull) return SearchOutcome.Exhausted;
        return _chainer.Kept.Count > 0 ? Solve(ref steps) : Finish();
    }

    private SearchOutcome Solve(ref long steps)
    {
        _solver ??= new InstanceSolver(_chainer);
        return _solver.Run(ref steps) switch
        {
            SatStatus.Unknown => SearchOutcome.Running,
            SatStatus.Unsatisfiable => SearchOutcome.Refuted(new RefutationBuilder(_chainer, _clauses.Length).OfTrace(_solver)),
            _ => Finish(),
        };
    }

    private SearchOutcome Finish() => _chainer.IsIncomplete
        ? SearchOutcome.Exhausted
        : SearchOutcome.ModelFound(HerbrandModel.Build(_chainer, atom => _solver?.IsTrue(atom) ?? false));

    private void ReportMemory(SearchClock clock)
    {
        var bytes = ((long)_chainer.Atoms.Count + _chainer.Instances.Count) * _limits.BytesPerAtom;
        clock.ReportMemory(bytes - _reportedBytes);
        _reportedBytes = bytes;
    }
}
