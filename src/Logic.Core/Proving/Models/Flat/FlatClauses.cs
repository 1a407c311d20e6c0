namespace Logic.Proving.Models.Flat;

/// <summary>Brings flat clauses into shape: variables renumbered from 0, no literal twice, no tautologies.</summary>
internal static class FlatClauses
{
    /// <summary>The clause of the literals, their variables renamed by the map; null when it always holds.</summary>
    public static FlatClause? Normalize(IEnumerable<FlatLiteral> literals, Func<int, int> map)
    {
        var numbers = new Dictionary<int, int>();
        var kept = new List<FlatLiteral>();
        foreach (var literal in literals)
        {
            var renamed = literal with { Variables = Array.ConvertAll(literal.Variables, variable => Number(numbers, map(variable))) };
            if (renamed.IsEquation && renamed.Variables[0] == renamed.Variables[1]) return null;
            if (kept.Exists(other => SameAtom(other, renamed) && other.IsPositive != renamed.IsPositive)) return null;
            if (!kept.Exists(other => SameAtom(other, renamed))) kept.Add(renamed);
        }

        return new FlatClause(numbers.Count, [.. kept]);
    }

    private static int Number(Dictionary<int, int> numbers, int variable)
    {
        if (!numbers.TryGetValue(variable, out var number)) numbers[variable] = number = numbers.Count;
        return number;
    }

    private static bool SameAtom(FlatLiteral left, FlatLiteral right) =>
        left.Relation == right.Relation && left.Variables.AsSpan().SequenceEqual(right.Variables);
}
