namespace Logic.Proving.Saturation;

/// <summary>
/// The lexicographic path ordering (Kamin and Lévy 1980): s = f(s1…sn) &gt; t when some si ≥ t; or t = g(t1…tm), f &gt; g and
/// s &gt; every tj; or f = g, the first differing arguments have si &gt; ti, and s &gt; every tj. Decided in both directions at
/// once, which takes at most as many comparisons as there are pairs of subterms (Löchner 2006, "Things to know when
/// implementing LPO", clpo6); the definition as it stands takes exponentially many.
/// </summary>
internal sealed class LexicographicPathOrder(TermBank bank, int[] precedence) : TermOrder(bank, precedence)
{
    public override Comparison Compare(int left, int right)
    {
        if (left == right) return Comparison.Equal;
        if (left < 0) return right >= 0 && Bank.HasVariable(right, left) ? Comparison.Less : Comparison.Incomparable;
        if (right < 0) return left != TermBank.True && Bank.HasVariable(left, right) ? Comparison.Greater : Comparison.Incomparable;
        return Rank(Bank.Symbol(left)).CompareTo(Rank(Bank.Symbol(right))) switch
        {
            > 0 => AgainstArguments(left, right, 0),
            < 0 => Flip(AgainstArguments(right, left, 0)),
            _ => ByArguments(left, right),
        };
    }

    // The symbol of the left term is greater, or the terms first differ before "from" in the left one's favour.
    private Comparison AgainstArguments(int left, int right, int from)
    {
        var count = Bank.Arguments(right).Length;
        for (var i = from; i < count; i++)
        {
            switch (Compare(left, Bank.Arguments(right)[i]))
            {
                case Comparison.Greater: continue;
                case Comparison.Incomparable: return SomeArgumentCovers(right, left, i + 1) ? Comparison.Less : Comparison.Incomparable;
                default: return Comparison.Less;
            }
        }

        return Comparison.Greater;
    }

    private Comparison ByArguments(int left, int right)
    {
        var count = Bank.Arguments(left).Length;
        for (var i = 0; i < count; i++)
        {
            switch (Compare(Bank.Arguments(left)[i], Bank.Arguments(right)[i]))
            {
                case Comparison.Equal: continue;
                case Comparison.Greater: return AgainstArguments(left, right, i + 1);
                case Comparison.Less: return Flip(AgainstArguments(right, left, i + 1));
                default:
                    if (SomeArgumentCovers(left, right, i + 1)) return Comparison.Greater;
                    return SomeArgumentCovers(right, left, i + 1) ? Comparison.Less : Comparison.Incomparable;
            }
        }

        return Comparison.Equal;
    }

    // Whether an argument of the term, from the given one on, is at least the other term.
    private bool SomeArgumentCovers(int term, int other, int from)
    {
        var count = Bank.Arguments(term).Length;
        for (var i = from; i < count; i++)
        {
            if (Compare(Bank.Arguments(term)[i], other) is Comparison.Greater or Comparison.Equal) return true;
        }

        return false;
    }

    private static Comparison Flip(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.Greater => Comparison.Less,
        _ => comparison,
    };
}
