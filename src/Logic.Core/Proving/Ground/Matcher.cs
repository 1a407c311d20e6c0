namespace Logic.Proving.Ground;

/// <summary>The terms that a rule's variables stand for at the moment, with an undo trail for the joins.</summary>
internal sealed class Matcher(GroundTerms terms)
{
    private const int Unbound = -1;
    private readonly List<int> _trail = [];
    private int[] _bindings = new int[16];
    private CompoundPattern[] _compounds = [];
    private int _variables;

    public int Mark => _trail.Count;

    public ReadOnlySpan<int> Bindings => _bindings.AsSpan(0, _variables);

    /// <summary>Forgets everything and takes up a rule.</summary>
    public void Start(Rule rule)
    {
        _variables = rule.Variables.Length;
        _compounds = rule.Compounds;
        if (_bindings.Length < _variables) _bindings = new int[_variables * 2];
        _bindings.AsSpan(0, _variables).Fill(Unbound);
        _trail.Clear();
    }

    /// <summary>Takes up an instance of a rule.</summary>
    public void Start(Rule rule, ReadOnlySpan<int> bindings)
    {
        Start(rule);
        bindings.CopyTo(_bindings);
    }

    public void Undo(int mark)
    {
        for (var i = _trail.Count - 1; i >= mark; i--) _bindings[_trail[i]] = Unbound;
        _trail.RemoveRange(mark, _trail.Count - mark);
    }

    /// <summary>Makes the codes stand for the terms; false when they cannot.</summary>
    public bool Match(ReadOnlySpan<int> codes, ReadOnlySpan<int> ground)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            if (!Match(codes[i], ground[i])) return false;
        }

        return true;
    }

    /// <summary>The term of a code whose variables are bound, made when it is new.</summary>
    public int Build(int code) => Term(code, true);

    /// <summary>The term of a code whose variables are bound; -1 when there is no such term yet.</summary>
    public int Find(int code) => Term(code, false);

    /// <summary>The depth of the term of a code whose variables are bound.</summary>
    public int Depth(int code)
    {
        if (code >= 0) return terms.Term(code).Depth;
        if (~code < _variables) return terms.Term(_bindings[~code]).Depth;
        var deepest = 0;
        foreach (var argument in _compounds[~code - _variables].Arguments) deepest = Math.Max(deepest, Depth(argument));
        return deepest + 1;
    }

    private int Term(int code, bool mayMake)
    {
        if (code >= 0) return code;
        if (~code < _variables) return _bindings[~code];
        var compound = _compounds[~code - _variables];
        Span<int> arguments = stackalloc int[compound.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if ((arguments[i] = Term(compound.Arguments[i], mayMake)) < 0) return -1;
        }

        return mayMake ? terms.Compound(compound.Functor, arguments) : terms.Find(compound.Functor, arguments);
    }

    private bool Match(int code, int term)
    {
        if (code >= 0) return code == term;
        var slot = ~code;
        if (slot >= _variables)
        {
            var compound = _compounds[slot - _variables];
            return terms.FunctorOf(term) == compound.Functor && Match(compound.Arguments, terms.Arguments(term));
        }

        if (_bindings[slot] != Unbound) return _bindings[slot] == term;
        _bindings[slot] = term;
        _trail.Add(slot);
        return true;
    }
}
