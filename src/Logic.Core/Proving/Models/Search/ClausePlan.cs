using Logic.Proving.Models.Flat;

namespace Logic.Proving.Models.Search;

/// <summary>
/// In which order a clause's variables get values, and which literals are complete after each: a literal that is true for
/// good ends the branch, so the variables of small literals, above all constants, come first.
/// </summary>
internal sealed class ClausePlan
{
    public ClausePlan(FlatClause clause, int[] sorts)
    {
        Literals = clause.Literals;
        Sorts = sorts;
        var order = new List<int>();
        foreach (var literal in Literals.OrderBy(literal => literal.Variables.Length))
        {
            order.AddRange(literal.Variables.Distinct().Where(variable => !order.Contains(variable)));
        }

        Order = [.. order];
        Completed = [.. Enumerable.Range(0, Order.Length + 1).Select(CompletedAt)];
    }

    public FlatLiteral[] Literals { get; }

    /// <summary>The sort of each variable.</summary>
    public int[] Sorts { get; }

    /// <summary>The variables, the first to be given a value first.</summary>
    public int[] Order { get; }

    /// <summary>The literals that are ground once so many variables have values.</summary>
    public int[][] Completed { get; }

    /// <summary>How many ints the instances need that are there with these sizes and were not with the old ones.</summary>
    public double Estimate(int[] sizes, int[] oldSizes) =>
        (Product(sizes) - Product(oldSizes)) * (Literals.Length + 6);

    private double Product(int[] sizes)
    {
        var product = 1.0;
        foreach (var sort in Sorts) product *= sizes[sort];
        return product;
    }

    private int[] CompletedAt(int depth) =>
        [.. Enumerable.Range(0, Literals.Length).Where(i => Literals[i].Variables.Select(v => Array.IndexOf(Order, v) + 1).DefaultIfEmpty(0).Max() == depth)];
}
