namespace Logic.Proving.Saturation;

/// <summary>
/// The extension of the term ordering to literals: s = t is the multiset {s, t}, s ≠ t is {s, s, t, t}; multisets
/// compare by what is left when common elements are removed: M &gt; N when each element left of N is below one left of M.
/// </summary>
internal sealed class LiteralOrder(TermOrder terms)
{
    public Comparison Compare(in SaturationLiteral left, in SaturationLiteral right)
    {
        if (!left.IsEquation && !right.IsEquation)
        {
            var atoms = terms.Compare(left.Left, right.Left);
            return atoms != Comparison.Equal ? atoms : Signs(left, right);
        }

        if (SameSides(left, right)) return Signs(left, right);
        if (Dominates(left, right)) return Comparison.Greater;
        return Dominates(right, left) ? Comparison.Less : Comparison.Incomparable;
    }

    private static Comparison Signs(in SaturationLiteral left, in SaturationLiteral right)
    {
        if (left.IsPositive == right.IsPositive) return Comparison.Equal;
        return left.IsPositive ? Comparison.Less : Comparison.Greater;
    }

    private static bool SameSides(in SaturationLiteral left, in SaturationLiteral right) =>
        (left.Left == right.Left && left.Right == right.Right) || (left.Left == right.Right && left.Right == right.Left);

    // Every element of the right multiset, common ones removed, is below an element of the left one, common ones removed.
    private bool Dominates(in SaturationLiteral left, in SaturationLiteral right)
    {
        Span<int> mine = stackalloc int[4];
        Span<int> others = stackalloc int[4];
        var mineCount = Spread(left, mine);
        var othersCount = Spread(right, others);
        for (var i = mineCount - 1; i >= 0; i--)
        {
            var common = others[..othersCount].IndexOf(mine[i]);
            if (common < 0) continue;
            others[common] = others[--othersCount];
            mine[i] = mine[--mineCount];
        }

        if (mineCount == 0) return false;
        foreach (var other in others[..othersCount])
        {
            var below = false;
            for (var i = 0; i < mineCount && !below; i++) below = terms.Compare(mine[i], other) == Comparison.Greater;
            if (!below) return false;
        }

        return true;
    }

    private static int Spread(in SaturationLiteral literal, Span<int> into)
    {
        into[0] = literal.Left;
        into[1] = literal.Right;
        if (literal.IsPositive) return 2;
        into[2] = literal.Left;
        into[3] = literal.Right;
        return 4;
    }
}
