using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Ground;

/// <summary>The ground terms of a problem by number, with the terms they stand for.</summary>
internal sealed class GroundTerms
{
    private readonly TupleInterner _tuples = new();
    private readonly Dictionary<(string Name, int Arity), int> _functors = [];
    private readonly Dictionary<decimal, int> _numerals = [];
    private readonly List<string> _names = [];
    private readonly List<Term> _terms = [];

    public int Count => _terms.Count;

    public int Functor(string name, int arity)
    {
        if (_functors.TryGetValue((name, arity), out var functor)) return functor;
        _names.Add(name);
        return _functors[(name, arity)] = _names.Count - 1;
    }

    /// <summary>The number of a numeral or constant.</summary>
    public int Simple(Term term)
    {
        if (term is FunctionTerm constant) return Register(_tuples.Intern(Functor(constant.Name, 0), []), term);
        var numeral = (Numeral)term;
        if (_numerals.TryGetValue(numeral.Value, out var functor)) return _tuples.Find(functor, []);
        _names.Add(string.Empty);
        _numerals[numeral.Value] = _names.Count - 1;
        return Register(_tuples.Intern(_names.Count - 1, []), term);
    }

    public int Compound(int functor, ReadOnlySpan<int> arguments)
    {
        var id = _tuples.Intern(functor, arguments);
        if (id < _terms.Count) return id;
        var terms = ImmutableArray.CreateBuilder<Term>(arguments.Length);
        foreach (var argument in arguments) terms.Add(_terms[argument]);
        return Register(id, new FunctionTerm(_names[functor], terms.MoveToImmutable()));
    }

    /// <summary>The number of a compound term; -1 when there is no such term yet.</summary>
    public int Find(int functor, ReadOnlySpan<int> arguments) => _tuples.Find(functor, arguments);

    public Term Term(int id) => _terms[id];

    public int FunctorOf(int id) => _tuples.Head(id);

    public ReadOnlySpan<int> Arguments(int id) => _tuples.Items(id);

    private int Register(int id, Term term)
    {
        if (id == _terms.Count) _terms.Add(term);
        return id;
    }
}
