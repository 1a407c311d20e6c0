namespace Logic.Proving.Models.Flat;

/// <summary>
/// Finds the sorts that an unsorted problem hides (Claessen &amp; Sörensson 2003, §5): places of relations belong together
/// when a variable or an equation connects them. A model in which all sorts have one size is an unsorted model, so sorts
/// only serve to break more symmetries, and to see where more elements than constants cannot matter.
/// </summary>
internal sealed class SortInference
{
    private const int Unbounded = int.MaxValue;
    private readonly DisjointSets _sets = new();
    private readonly int[][] _places;
    private readonly Dictionary<int, int> _numbers = [];

    public SortInference(FlatProblem problem)
    {
        _places = [.. problem.Relations.Select(relation => Enumerable.Range(0, relation.Width).Select(_ => _sets.Add()).ToArray())];
        var equated = new List<int>();
        VariableSorts = new Dictionary<FlatClause, int[]>(ReferenceEqualityComparer.Instance);
        foreach (var clause in problem.Clauses) VariableSorts[clause] = Join(clause, equated);
        foreach (var sorts in VariableSorts.Values.Concat(_places)) Number(sorts);
        Bounds = [.. Enumerable.Repeat(Unbounded, _numbers.Count)];
        Bound(problem, [.. equated.Select(place => _numbers[_sets.Find(place)])]);
    }

    /// <summary>How many elements of a sort suffice: its constants, if no function or equation is about it.</summary>
    public int[] Bounds { get; }

    public int Count => Bounds.Length;

    /// <summary>The sort of each variable, by clause.</summary>
    public Dictionary<FlatClause, int[]> VariableSorts { get; }

    /// <summary>The sort of each place of a relation.</summary>
    public int[] PlaceSorts(Relation relation) => _places[relation.Id];

    private int[] Join(FlatClause clause, List<int> equated)
    {
        var variables = new int[clause.VariableCount];
        for (var i = 0; i < variables.Length; i++) variables[i] = _sets.Add();
        foreach (var literal in clause.Literals)
        {
            for (var i = 0; i < literal.Variables.Length; i++)
            {
                var place = literal.Relation is { } relation ? _places[relation.Id][i] : variables[literal.Variables[0]];
                _sets.Union(place, variables[literal.Variables[i]]);
            }

            if (literal.IsPositive && literal.Relation is null or { IsFunction: true }) equated.Add(variables[literal.Variables[^1]]);
        }

        return variables;
    }

    private void Number(int[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var root = _sets.Find(places[i]);
            if (!_numbers.TryGetValue(root, out var number)) _numbers[root] = number = _numbers.Count;
            places[i] = number;
        }
    }

    private void Bound(FlatProblem problem, HashSet<int> equated)
    {
        var functions = problem.Relations.Where(relation => relation.IsFunction).ToLookup(relation => _places[relation.Id][^1]);
        for (var sort = 0; sort < Bounds.Length; sort++)
        {
            if (equated.Contains(sort) || functions[sort].Any(function => !function.IsConstant)) continue;
            Bounds[sort] = Math.Max(1, functions[sort].Count());
        }
    }
}
