namespace Logic.Proving.Models.Flat;

/// <summary>
/// Splits clauses, so that none has more variables than its tightest part: P(x, y) ∨ Q(y, z) becomes P(x, y) ∨ S(y) and
/// ¬S(y) ∨ Q(y, z). The number of ground instances is exponential in the variables of a clause, and the order of splitting
/// (the variable with the fewest neighbours first) is bucket elimination's (Dechter 1999).
/// </summary>
internal static class ClauseSplitter
{
    public static void Split(FlatProblem problem)
    {
        var done = new List<FlatClause>();
        foreach (var clause in problem.Clauses)
        {
            var rest = clause;
            while (SplitOff(problem, rest) is var (part, remainder))
            {
                done.Add(part);
                rest = remainder;
            }

            done.Add(rest);
        }

        problem.Clauses = done;
    }

    private static (FlatClause Part, FlatClause Remainder)? SplitOff(FlatProblem problem, FlatClause clause)
    {
        if (clause.VariableCount < 2) return null;
        var neighbours = Enumerable.Range(0, clause.VariableCount).Select(variable => Neighbours(clause, variable)).ToList();
        var loosest = neighbours.IndexOf(neighbours.MinBy(set => set.Count)!);
        if (neighbours[loosest].Count == clause.VariableCount) return null;
        int[] shared = [.. neighbours[loosest].Where(variable => variable != loosest)];
        var name = problem.FreshPredicate(shared.Length);
        var inside = clause.Literals.ToLookup(literal => literal.Variables.Contains(loosest));
        return (Close(inside[true], name, shared, true), Close(inside[false], name, shared, false));
    }

    /// <summary>The variables that share a literal with the given one, itself included.</summary>
    private static SortedSet<int> Neighbours(FlatClause clause, int variable) =>
        [.. clause.Literals.Where(literal => literal.Variables.Contains(variable)).SelectMany(literal => literal.Variables)];

    private static FlatClause Close(IEnumerable<FlatLiteral> literals, Relation name, int[] shared, bool isPositive) =>
        FlatClauses.Normalize(literals.Append(new FlatLiteral(name, shared, isPositive)), static variable => variable)!;
}
