namespace Logic.Proving.Models.Sat;

/// <summary>
/// An incremental SAT solver by conflict-driven clause learning (Marques-Silva &amp; Sakallah 1996, "GRASP"; Eén &amp;
/// Sörensson 2003, "An extensible SAT-solver"): two watched literals, first-UIP learning with minimization, activity order,
/// saved phases, Luby restarts, and a clause database kept small by literal block distance. Variables start out false, so
/// models tend to be small. Deterministic; not thread-safe. Literals are made by <see cref="SatLiteral"/>.
/// </summary>
/// <remarks>
/// Use: <see cref="AddVariable"/>, <see cref="AddClause"/>, <see cref="Begin"/> with assumptions, then <see cref="Run"/> as often
/// as wanted with a budget of steps (clauses visited); then more clauses, and so on.
/// </remarks>
internal sealed partial class SatSolver(ResolutionTrace? trace = null)
{
    private const int None = -1;
    private readonly VariableOrder _order = new();
    private ClauseArena _clauses = new();
    private WatchList[] _watches = new WatchList[32];
    private sbyte[] _values = new sbyte[32];
    private bool[] _phases = new bool[16];
    private int[] _levels = new int[16];
    private int[] _reasons = new int[16];
    private int[] _places = new int[16];
    private int[] _unitProofs = trace is null ? [] : new int[16];
    private bool[] _seen = new bool[16];
    private int[] _trail = new int[16];
    private readonly List<int> _levelStarts = [];
    private readonly List<int> _scratch = [];
    private int[] _assumptions = [];
    private int _trailCount;
    private int _propagated;
    private bool _contradictory;

    public int VariableCount { get; private set; }

    /// <summary>The ints that clauses take, for those who must keep to a memory bound.</summary>
    public int Words => _clauses.End;

    public long Conflicts { get; private set; }

    private int DecisionLevel => _levelStarts.Count;

    public int AddVariable()
    {
        if (VariableCount == _levels.Length) Grow(VariableCount * 2);
        _reasons[VariableCount] = None;
        _order.AddVariable();
        return VariableCount++;
    }

    /// <summary>Whether the literal holds in the assignment found, or at any time because the clauses force it.</summary>
    public bool IsTrue(int literal) => _values[literal] > 0;

    /// <summary>Whether the clauses alone are known to force the literal.</summary>
    public bool IsForced(int literal) => _values[literal] > 0 && _levels[literal >> 1] == 0;

    /// <summary>Whether the clauses are known to contradict each other, whatever is assumed.</summary>
    public bool IsContradictory => _contradictory;

    /// <summary>Takes back all decisions and propagates what is forced; false when the steps were used up before the end.</summary>
    public bool Settle(ref long steps)
    {
        BackTo(0);
        if (_contradictory) return true;
        var conflict = Propagate(ref steps);
        if (conflict >= 0) FailAtRoot(_clauses.Literals(conflict), _clauses.ProofId(conflict));
        return conflict != Paused;
    }

    /// <summary>Adds a clause; returns its proof id when a trace is kept, else 0.</summary>
    public int AddClause(params ReadOnlySpan<int> literals)
    {
        BackTo(0);
        var proof = trace?.AddGiven() ?? 0;
        if (!_contradictory && Prepare(literals)) Attach(proof);
        return proof;
    }

    /// <summary>Starts a search for an assignment that makes the clauses and the given literals true.</summary>
    public void Begin(params ReadOnlySpan<int> assumptions)
    {
        BackTo(0);
        _assumptions = assumptions.ToArray();
        _restarts = 0;
        _conflictsLeft = Luby.Term(0) * RestartUnit;
    }

    /// <summary>Goes on with the search until it ends or the steps are used up; the steps used are taken off.</summary>
    public SatStatus Run(ref long steps)
    {
        while (!_contradictory)
        {
            var conflict = Propagate(ref steps);
            if (conflict == Paused) return SatStatus.Unknown;
            if (conflict >= 0) Resolve(conflict);
            else if (_conflictsLeft <= 0) Restart();
            else if (Decide() is { } status) return status;
        }

        return SatStatus.Unsatisfiable;
    }

    /// <summary>Assumes or decides one more literal; a status when that cannot be done.</summary>
    private SatStatus? Decide()
    {
        while (DecisionLevel < _assumptions.Length)
        {
            var assumption = _assumptions[DecisionLevel];
            if (_values[assumption] < 0) return SatStatus.Unsatisfiable;
            var open = _values[assumption] == 0;
            _levelStarts.Add(_trailCount);
            if (!open) continue;
            Assign(assumption, None);
            return null;
        }

        var variable = _order.Take();
        while (variable >= 0 && _values[variable * 2] != 0) variable = _order.Take();
        if (variable < 0) return SatStatus.Satisfiable;
        _levelStarts.Add(_trailCount);
        Assign(SatLiteral.Of(variable, _phases[variable]), None);
        return null;
    }

    private void BackTo(int level)
    {
        if (DecisionLevel <= level) return;
        var start = _levelStarts[level];
        while (_trailCount > start)
        {
            var literal = _trail[--_trailCount];
            var variable = literal >> 1;
            _values[literal] = _values[literal ^ 1] = 0;
            _phases[variable] = SatLiteral.IsPositive(literal);
            _order.Insert(variable);
        }

        _propagated = start;
        _levelStarts.RemoveRange(level, DecisionLevel - level);
    }

    private void Grow(int capacity)
    {
        Array.Resize(ref _watches, capacity * 2);
        Array.Resize(ref _values, capacity * 2);
        Array.Resize(ref _phases, capacity);
        Array.Resize(ref _levels, capacity);
        Array.Resize(ref _reasons, capacity);
        Array.Resize(ref _places, capacity);
        Array.Resize(ref _seen, capacity);
        Array.Resize(ref _trail, capacity);
        if (trace is not null) Array.Resize(ref _unitProofs, capacity);
    }
}
