using Logic.Proving.Models.Flat;
using Logic.Proving.Models.Sat;

namespace Logic.Proving.Models.Search;

/// <summary>
/// Static symmetry breaking (Claessen &amp; Sörensson 2003, §6): within a sort elements can be swapped, so the first constant
/// may be taken to denote the first element, the second one of the first two, and so on; and after the constants the values
/// f(0), f(1), … of one function. All of it stays valid when the domain grows.
/// </summary>
internal sealed class SymmetryBreaker
{
    // Clauses grow with the square of the constants, and later constants have little freedom left.
    private const int MostConstants = 100;

    private readonly SatSolver _solver;
    private readonly RelationTable[][] _constants;
    private readonly RelationTable?[] _functions;

    public SymmetryBreaker(SortInference sorts, RelationTable[] tables, SatSolver solver)
    {
        _solver = solver;
        var functions = tables.Where(table => table.Relation.IsFunction).ToLookup(table => table.Sorts[^1]);
        _constants = [.. Enumerable.Range(0, sorts.Count)
            .Select(sort => functions[sort].Where(table => table.Relation.IsConstant).ToArray())];
        _functions = [.. Enumerable.Range(0, sorts.Count)
            .Select(sort => functions[sort].Where(IsOrdered).MinBy(table => table.Sorts.Length))];
    }

    /// <summary>Adds what the new elements call for.</summary>
    public void Add(int[] sizes, int[] oldSizes)
    {
        for (var sort = 0; sort < sizes.Length; sort++)
        {
            for (var element = oldSizes[sort]; element < sizes[sort]; element++) AddForConstants(_constants[sort], element);
            if (_functions[sort] is { } function) AddForFunction(function, _constants[sort].Length, oldSizes);
        }
    }

    /// <summary>
    /// A function whose arguments are of its own sort or of one before it: the labels of those are settled when the
    /// elements of its sort are put in order.
    /// </summary>
    private static bool IsOrdered(RelationTable table) =>
        table.Sorts.Length > 1 && table.Sorts.All(sort => sort <= table.Sorts[^1]);

    /// <summary>
    /// Constant i is not the element when i is less; when it is, some constant before it is the previous element.
    /// </summary>
    private void AddForConstants(RelationTable[] constants, int element)
    {
        for (var i = 0; i < Math.Min(constants.Length, MostConstants); i++)
        {
            var isOther = SatLiteral.Complement(IsElement(constants[i], element));
            if (i < element) _solver.AddClause(isOther);
            else if (element > 0) _solver.AddClause([isOther,
                .. constants[..i].Select(before => IsElement(before, element - 1))]);
        }
    }

    private static int IsElement(RelationTable constant, int element) => SatLiteral.Positive(constant.VariableAt([element]));

    /// <summary>
    /// f(j, 0, …) is one of the elements that constants, f(0, …) … f(j - 1, …) and its own arguments use, or the next.
    /// </summary>
    private void AddForFunction(RelationTable function, int constants, int[] oldSizes)
    {
        var tuple = new int[function.Sizes.Length];
        for (var argument = 0; argument < function.Sizes[0]; argument++)
        {
            tuple[0] = argument;
            for (var value = Math.Max(constants, 1) + argument + 1; value < function.Sizes[^1]; value++)
            {
                tuple[^1] = value;
                var isOld = argument < oldSizes[function.Sorts[0]] && value < oldSizes[function.Sorts[^1]];
                if (!isOld) _solver.AddClause(SatLiteral.Negative(function.VariableAt(tuple)));
            }
        }
    }
}
