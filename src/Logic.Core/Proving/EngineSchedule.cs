using Logic.Formulas;
using Logic.Proving.Clauses;
using Logic.Proving.Ground;
using Logic.Proving.Models;
using Logic.Proving.Saturation;

namespace Logic.Proving;

/// <summary>
/// The engines of one run, each made when its first turn comes (most problems end in the ground layer's), and how many
/// of its own steps an engine gets for one unit of a slice, so that units of all engines take about the same time.
/// </summary>
internal sealed class EngineSchedule
{
    private const int GroundSteps = 100;

    // A rule base is settled in about as many steps as it has clauses: before that, making the other engines would take
    // longer than what is left to do.
    private const int GroundStepsOfAClause = 200;
    private const int ModelSteps = 100;
    private const int FavouriteSteps = 3;
    private const int FirstUnits = 200;
    private const int MostUnits = 200_000;

    private readonly List<Turn> _turns = [];
    private int _next;
    private int _units = FirstUnits;

    public EngineSchedule(ClauseSet clauses)
    {
        _turns.Add(new Turn(() => new GroundEngine(clauses.Clauses), GroundSteps) { FirstSteps = clauses.Clauses.Length * GroundStepsOfAClause });
        var strategies = Strategy.Schedule;
        _turns.Add(new Turn(() => new SaturationEngine(clauses, strategies[0]), FavouriteSteps));
        Models = new Turn(() => new FiniteModelFinder(clauses.Clauses), ModelSteps);
        _turns.Add(Models);
        foreach (var strategy in strategies[1..]) _turns.Add(new Turn(() => new SaturationEngine(clauses, strategy), 1));
    }

    /// <summary>The model finder, whether or not it still has turns.</summary>
    public Turn Models { get; }

    public bool IsEmpty => _turns.Count == 0;

    /// <summary>Gives the next engine its slice. Slices double each round, so that a late start costs a constant factor at most.</summary>
    public SearchOutcome Advance(SearchClock clock)
    {
        if (_next >= _turns.Count)
        {
            _next = 0;
            _units = Math.Min(_units * 2, MostUnits);
        }

        var outcome = _turns[_next].Advance(_units, clock);
        if (outcome.State == SearchState.Exhausted) _turns.RemoveAt(_next);
        else _next++;
        return outcome;
    }

    /// <summary>Takes the engine that had the last turn out: what it answered was not good enough.</summary>
    public void DropLast() => _turns.RemoveAt(--_next);

    /// <summary>An engine and its turns.</summary>
    internal sealed class Turn(Func<ISearchEngine> create, int stepsPerUnit)
    {
        private ISearchEngine? _engine;

        /// <summary>The fewest steps of the first turn.</summary>
        public int FirstSteps { get; init; }

        public SearchOutcome Advance(int units, SearchClock clock)
        {
            try
            {
                var steps = units * stepsPerUnit;
                if (_engine is null) steps = Math.Max(steps, FirstSteps);
                return (_engine ??= create()).Advance(steps, clock);
            }
            catch (FormulaTooDeepException)
            {
                // This engine's terms outgrew what a term can be; the others need not do the same.
                return SearchOutcome.Exhausted;
            }
        }
    }
}
