using System.Collections.Immutable;

namespace Logic.Proving.Models;

/// <summary>
/// Puts a finite model together, for provers outside this library that found one. Elements are numbers from 0 to the
/// size; a symbol that is set twice keeps the last. Not thread-safe; the model it builds is immutable.
/// </summary>
public sealed class FiniteModelBuilder
{
    private readonly int _size;
    private readonly Dictionary<(string Name, int Arity), PredicateTable> _predicates = [];
    private readonly Dictionary<(string Name, int Arity), FunctionTable> _functions = [];
    private readonly Dictionary<decimal, int> _numerals = [];

    /// <summary>Begins a model with so many elements.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is not positive.</exception>
    public FiniteModelBuilder(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        _size = size;
    }

    /// <summary>Says where a predicate holds; everywhere else it does not.</summary>
    /// <exception cref="ArgumentException">A tuple has another length than the arity, or names no element.</exception>
    public FiniteModelBuilder SetPredicate(string name, int arity, IEnumerable<ImmutableArray<int>> tuples)
    {
        var table = new PredicateTable(name, arity, tuples);
        foreach (var tuple in table.Tuples) Require(tuple, arity);
        _predicates[(name, arity)] = table;
        return this;
    }

    /// <summary>Gives a function its values; a constant has one entry, with no arguments.</summary>
    /// <exception cref="ArgumentException">An entry has another length than the arity, or names no element.</exception>
    public FiniteModelBuilder SetFunction(
        string name, int arity, IEnumerable<KeyValuePair<ImmutableArray<int>, int>> values, int otherwise = 0)
    {
        var table = new FunctionTable(name, arity, values, otherwise);
        foreach (var (arguments, value) in table.Entries)
        {
            Require(arguments, arity);
            Require([value], 1);
        }

        Require([otherwise], 1);
        _functions[(name, arity)] = table;
        return this;
    }

    /// <summary>Says which element a number is.</summary>
    /// <exception cref="ArgumentException">There is no such element, or it is another number already.</exception>
    public FiniteModelBuilder SetNumeral(decimal value, int element)
    {
        Require([element], 1);
        if (_numerals.Any(n => n.Value == element && n.Key != value))
            throw new ArgumentException("The element is another number already.", nameof(element));
        _numerals[value] = element;
        return this;
    }

    /// <summary>The model.</summary>
    public FiniteModel Build() => new(_size, _predicates.Values, _functions.Values, _numerals);

    private void Require(ImmutableArray<int> elements, int length)
    {
        if (elements.Length != length) throw new ArgumentException("A tuple has another length than the arity.");
        if (elements.Any(e => e < 0 || e >= _size)) throw new ArgumentException("A tuple names an element that is not there.");
    }
}
