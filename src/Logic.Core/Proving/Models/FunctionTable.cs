using System.Collections.Immutable;

namespace Logic.Proving.Models;

/// <summary>The values of a function in a finite model; of a constant when there are no arguments.</summary>
public sealed class FunctionTable
{
    private readonly Dictionary<ImmutableArray<int>, int> _values;

    internal FunctionTable(string name, int arity, IEnumerable<KeyValuePair<ImmutableArray<int>, int>> values, int otherwise = 0)
    {
        Name = name;
        Arity = arity;
        Entries = [.. values];
        Otherwise = otherwise;
        _values = new Dictionary<ImmutableArray<int>, int>(Entries.Length, TupleComparer.Instance);
        foreach (var (arguments, value) in Entries) _values[arguments] = value;
    }

    /// <summary>The function or constant symbol.</summary>
    public string Name { get; }

    /// <summary>The number of arguments; 0 for a constant.</summary>
    public int Arity { get; }

    /// <summary>Arguments with the value there; a constant has one entry.</summary>
    public ImmutableArray<KeyValuePair<ImmutableArray<int>, int>> Entries { get; }

    /// <summary>The value for arguments without an entry.</summary>
    public int Otherwise { get; }

    /// <summary>The function's value for these elements.</summary>
    public int Value(params ReadOnlySpan<int> elements) =>
        _values.GetAlternateLookup<ReadOnlySpan<int>>().TryGetValue(elements, out var value) ? value : Otherwise;
}
