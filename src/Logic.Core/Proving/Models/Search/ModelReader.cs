using System.Collections.Immutable;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Models.Search;

/// <summary>
/// Reads the model out of the solver's assignment. Sorts with fewer elements than the domain are filled up with copies of
/// their first element, which no formula can tell from it: such sorts have no equations.
/// </summary>
internal sealed class ModelReader(RelationTable[] tables, SatSolver solver, int size)
{
    public FiniteModel Read() => new(
        size,
        Named(false).Select(table => new PredicateTable(table.Relation.Name!, table.Sorts.Length, TrueTuples(table))),
        Named(true).Select(table => new FunctionTable(table.Relation.Name!, table.Sorts.Length - 1, Values(table))),
        tables.Where(table => table.Relation.Numeral is not null).Select(table => KeyValuePair.Create(table.Relation.Numeral!.Value, Value(table, []))));

    private IEnumerable<RelationTable> Named(bool areFunctions) =>
        tables.Where(table => table.Relation.Name is not null && table.Relation.IsFunction == areFunctions);

    private IEnumerable<ImmutableArray<int>> TrueTuples(RelationTable table) =>
        Tuples(table.Sorts.Length).Where(tuple => Holds(table, Within(table, tuple)));

    private IEnumerable<KeyValuePair<ImmutableArray<int>, int>> Values(RelationTable table) =>
        Tuples(table.Sorts.Length - 1).Select(tuple => KeyValuePair.Create(tuple, Value(table, Within(table, tuple))));

    private int Value(RelationTable table, int[] arguments) =>
        Enumerable.Range(0, table.Sizes[^1]).First(value => Holds(table, [.. arguments, value]));

    private bool Holds(RelationTable table, int[] tuple) => solver.IsTrue(SatLiteral.Positive(table.VariableAt(tuple)));

    private static int[] Within(RelationTable table, ImmutableArray<int> tuple) =>
        [.. tuple.Select((element, place) => element < table.Sizes[place] ? element : 0)];

    private IEnumerable<ImmutableArray<int>> Tuples(int arity)
    {
        var counter = new TupleCounter([.. Enumerable.Repeat(size, arity)]);
        do yield return [.. counter.Current];
        while (counter.Next());
    }
}
