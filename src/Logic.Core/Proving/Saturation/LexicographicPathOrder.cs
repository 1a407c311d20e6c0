namespace Logic.Proving.Saturation;

/// <summary>
/// The lexicographic path ordering (Kamin and Lévy 1980): s = f(s1…sn) &gt; t when some si ≥ t; or t = g(t1…tm), f &gt; g and
/// s &gt; every tj; or f = g, the first differing arguments have si &gt; ti, and s &gt; every tj.
/// </summary>
internal sealed class LexicographicPathOrder(TermBank bank, int[] precedence) : TermOrder(bank, precedence)
{
    public override Comparison Compare(int left, int right)
    {
        if (left == right) return Comparison.Equal;
        if (Greater(left, right)) return Comparison.Greater;
        return Greater(right, left) ? Comparison.Less : Comparison.Incomparable;
    }

    private bool Greater(int left, int right)
    {
        if (left < 0 || left == right) return false;
        if (right == TermBank.True) return true;
        foreach (var argument in Bank.Arguments(left))
        {
            if (argument == right || Greater(argument, right)) return true;
        }

        if (right < 0) return false;
        var ranks = Rank(Bank.Symbol(left)).CompareTo(Rank(Bank.Symbol(right)));
        return ranks switch
        {
            > 0 => GreaterThanAll(left, right),
            0 => GreaterByArguments(left, right),
            _ => false,
        };
    }

    private bool GreaterByArguments(int left, int right)
    {
        var leftArguments = Bank.Arguments(left);
        var rightArguments = Bank.Arguments(right);
        for (var i = 0; i < leftArguments.Length; i++)
        {
            if (leftArguments[i] == rightArguments[i]) continue;
            return Greater(leftArguments[i], rightArguments[i]) && GreaterThanAll(left, right);
        }

        return false;
    }

    private bool GreaterThanAll(int left, int right)
    {
        foreach (var argument in Bank.Arguments(right))
        {
            if (!Greater(left, argument)) return false;
        }

        return true;
    }
}
