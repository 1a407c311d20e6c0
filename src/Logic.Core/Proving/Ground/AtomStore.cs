namespace Logic.Proving.Ground;

/// <summary>
/// The ground atoms met so far: what is known of each, when it became active, and the active ones by predicate and by
/// argument. Buckets of an argument place exist only where a join asks for them.
/// </summary>
internal sealed class AtomStore
{
    /// <summary>The predicate of equations.</summary>
    public const int Equality = 0;

    /// <summary>The predicate that holds of every ground term; it serves only to enumerate them.</summary>
    public const int Domain = 1;

    private const int Inactive = -1;
    private readonly TupleInterner _tuples = new();
    private readonly Dictionary<(string Name, int Arity), int> _predicates = [];
    private readonly List<string> _names = ["=", string.Empty];
    private readonly List<List<int>> _active = [[], []];
    private readonly List<Dictionary<int, List<int>>?[]> _buckets = [[null, null], [null]];
    private AtomState[] _states = new AtomState[64];
    private int[] _ranks = new int[64];
    private int[] _origins = new int[64];

    public int Count => _tuples.Count;

    public int ActiveCount { get; private set; }

    public int PredicateCount => _names.Count;

    public int PredicateNumber(string name, int arity)
    {
        if (_predicates.TryGetValue((name, arity), out var predicate)) return predicate;
        _names.Add(name);
        _active.Add([]);
        _buckets.Add(new Dictionary<int, List<int>>?[arity]);
        return _predicates[(name, arity)] = _names.Count - 1;
    }

    public string NameOf(int predicate) => _names[predicate];

    public int ArityOf(int predicate) => _buckets[predicate].Length;

    public int Predicate(int atom) => _tuples.Head(atom);

    public ReadOnlySpan<int> Arguments(int atom) => _tuples.Items(atom);

    public int Find(int predicate, ReadOnlySpan<int> arguments) => _tuples.Find(predicate, arguments);

    public int Intern(int predicate, ReadOnlySpan<int> arguments)
    {
        var atom = _tuples.Intern(predicate, arguments);
        if (atom >= _states.Length) Grow();
        if (_states[atom] == AtomState.Unmet) (_states[atom], _ranks[atom]) = (AtomState.Unknown, Inactive);
        return atom;
    }

    public AtomState State(int atom) => _states[atom];

    /// <summary>The instance that a certain atom was derived by, or the complement of the number of the clause it is.</summary>
    public int Origin(int atom) => _origins[atom];

    public void SetState(int atom, AtomState state, int origin)
    {
        _states[atom] = state;
        _origins[atom] = origin;
    }

    /// <summary>When the atom became active: later is more; -1 when it is not.</summary>
    public int Rank(int atom) => _ranks[atom];

    /// <summary>Prepares to look up a predicate's atoms by the argument in a place.</summary>
    public void Index(int predicate, int place) => _buckets[predicate][place] ??= [];

    public void Activate(int atom)
    {
        _ranks[atom] = ActiveCount++;
        var predicate = Predicate(atom);
        _active[predicate].Add(atom);
        var buckets = _buckets[predicate];
        for (var place = 0; place < buckets.Length; place++)
        {
            if (buckets[place] is not { } bucket) continue;
            var argument = Arguments(atom)[place];
            if (!bucket.TryGetValue(argument, out var atoms)) bucket[argument] = atoms = [];
            atoms.Add(atom);
        }
    }

    public List<int> Active(int predicate) => _active[predicate];

    /// <summary>The active atoms with an argument in a place that is indexed; null when there are none.</summary>
    public List<int>? Active(int predicate, int place, int argument) => _buckets[predicate][place]!.GetValueOrDefault(argument);

    private void Grow()
    {
        Array.Resize(ref _states, _states.Length * 2);
        Array.Resize(ref _ranks, _states.Length);
        Array.Resize(ref _origins, _states.Length);
    }
}
