using Logic.Proving.Models.Sat;

namespace Logic.Proving.Models.Search;

/// <summary>
/// Says of a graph that it is a function's: for all arguments there is at most one value and at least one. That there is
/// one holds only for the domain of the day, so it is guarded by an assumption where the domain may still grow.
/// </summary>
internal static class FunctionAxioms
{
    public static void Add(RelationTable table, SatSolver solver, int[] oldSizes, int? guard)
    {
        var sizes = table.Sizes;
        var tuple = new int[sizes.Length];
        var values = sizes[^1];
        var oldValues = oldSizes[table.Sorts[^1]];
        var arguments = new TupleCounter(sizes[..^1]);
        do
        {
            arguments.Current.CopyTo(tuple, 0);
            var isOld = IsOld(table, arguments.Current, oldSizes);
            if (isOld && values == oldValues) continue;
            AddUniqueness(table, solver, tuple, isOld ? oldValues : 0);
            AddExistence(table, solver, tuple, guard);
        }
        while (arguments.Next());
    }

    private static void AddUniqueness(RelationTable table, SatSolver solver, int[] tuple, int firstNew)
    {
        for (var value = firstNew; value < table.Sizes[^1]; value++)
        {
            var literal = SatLiteral.Negative(At(table, tuple, value));
            for (var other = 0; other < value; other++) solver.AddClause(literal, SatLiteral.Negative(At(table, tuple, other)));
        }
    }

    private static void AddExistence(RelationTable table, SatSolver solver, int[] tuple, int? guard)
    {
        var values = table.Sizes[^1];
        var clause = new int[guard is null ? values : values + 1];
        for (var value = 0; value < values; value++) clause[value] = SatLiteral.Positive(At(table, tuple, value));
        if (guard is { } assumption) clause[^1] = SatLiteral.Complement(assumption);
        solver.AddClause(clause);
    }

    private static int At(RelationTable table, int[] tuple, int value)
    {
        tuple[^1] = value;
        return table.VariableAt(tuple);
    }

    private static bool IsOld(RelationTable table, int[] arguments, int[] oldSizes)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] >= oldSizes[table.Sorts[i]]) return false;
        }

        return oldSizes[table.Sorts[^1]] > 0;
    }
}
