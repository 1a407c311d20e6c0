using System.Collections.Immutable;

namespace Logic.Proving.Models;

/// <summary>Where a predicate holds in a finite model.</summary>
public sealed class PredicateTable
{
    private readonly HashSet<ImmutableArray<int>> _true;

    internal PredicateTable(string name, int arity, IEnumerable<ImmutableArray<int>> tuples)
    {
        Name = name;
        Arity = arity;
        Tuples = [.. tuples];
        _true = new HashSet<ImmutableArray<int>>(Tuples.Length, TupleComparer.Instance);
        foreach (var tuple in Tuples) _true.Add(tuple);
    }

    /// <summary>The predicate symbol.</summary>
    public string Name { get; }

    /// <summary>The number of arguments; 0 for a proposition.</summary>
    public int Arity { get; }

    /// <summary>The tuples of elements for which the predicate holds; everywhere else it does not.</summary>
    public ImmutableArray<ImmutableArray<int>> Tuples { get; }

    /// <summary>Whether the predicate holds for these elements.</summary>
    public bool Holds(params ReadOnlySpan<int> elements) => _true.GetAlternateLookup<ReadOnlySpan<int>>().Contains(elements);
}
