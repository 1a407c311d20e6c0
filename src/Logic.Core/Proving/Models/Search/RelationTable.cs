using Logic.Proving.Models.Flat;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Models.Search;

/// <summary>The SAT variables of a relation's ground atoms, one a tuple, laid out anew when the domain grows.</summary>
internal sealed class RelationTable(Relation relation, int[] sorts)
{
    private int[] _cells = [];

    public Relation Relation { get; } = relation;

    /// <summary>The sort of each place.</summary>
    public int[] Sorts { get; } = sorts;

    /// <summary>The number of elements in each place.</summary>
    public int[] Sizes { get; private set; } = new int[sorts.Length];

    public int VariableAt(ReadOnlySpan<int> tuple) => _cells[Index(tuple, Sizes)];

    /// <summary>The atom of the variables' values.</summary>
    public int VariableAt(int[] variables, int[] values)
    {
        var index = 0;
        for (var i = 0; i < variables.Length; i++) index = (index * Sizes[i]) + values[variables[i]];
        return _cells[index];
    }

    public void Grow(int[] sortSizes, SatSolver solver)
    {
        var sizes = Array.ConvertAll(Sorts, sort => sortSizes[sort]);
        if (_cells.Length > 0 && sizes.AsSpan().SequenceEqual(Sizes)) return;
        var cells = new int[sizes.Aggregate(1, (product, size) => checked(product * size))];
        var tuples = new TupleCounter(sizes);
        for (var i = 0; i < cells.Length; i++, tuples.Next())
        {
            var isOld = _cells.Length > 0 && IsWithin(tuples.Current, Sizes);
            cells[i] = isOld ? _cells[Index(tuples.Current, Sizes)] : solver.AddVariable();
        }

        (_cells, Sizes) = (cells, sizes);
    }

    private static int Index(ReadOnlySpan<int> tuple, int[] sizes)
    {
        var index = 0;
        for (var i = 0; i < sizes.Length; i++) index = (index * sizes[i]) + tuple[i];
        return index;
    }

    private static bool IsWithin(int[] tuple, int[] sizes)
    {
        for (var i = 0; i < sizes.Length; i++)
        {
            if (tuple[i] >= sizes[i]) return false;
        }

        return true;
    }
}
