namespace Logic.Proving.Models.Flat;

/// <summary>Flat clauses and the relations they speak of.</summary>
internal sealed class FlatProblem
{
    private readonly Dictionary<(string Name, int Width, bool IsFunction), Relation> _named = [];
    private readonly Dictionary<decimal, Relation> _numerals = [];

    public List<Relation> Relations { get; } = [];

    public List<FlatClause> Clauses { get; set; } = [];

    public Relation Predicate(string name, int arity) => Named(name, arity, false);

    public Relation Function(string name, int arity) => Named(name, arity + 1, true);

    public Relation Numeral(decimal value)
    {
        if (!_numerals.TryGetValue(value, out var relation)) _numerals[value] = relation = Add(null, 1, true, value);
        return relation;
    }

    public Relation FreshPredicate(int arity) => Add(null, arity, false, null);

    public Relation FreshConstant() => Add(null, 1, true, null);

    private Relation Named(string name, int width, bool isFunction)
    {
        var key = (name, width, isFunction);
        if (!_named.TryGetValue(key, out var relation)) _named[key] = relation = Add(name, width, isFunction, null);
        return relation;
    }

    private Relation Add(string? name, int width, bool isFunction, decimal? numeral)
    {
        var relation = new Relation(Relations.Count, name, width, isFunction, numeral);
        Relations.Add(relation);
        return relation;
    }
}
