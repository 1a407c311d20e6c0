namespace Logic.Proving.Saturation;

/// <summary>
/// The Knuth–Bendix ordering (Knuth and Bendix 1970) in which every symbol and variable weighs 1: s &gt; t when no variable
/// occurs more often in t and s is heavier, or as heavy and greater by precedence, then by the arguments from left to right.
/// </summary>
internal sealed class KnuthBendixOrder(TermBank bank, int[] precedence) : TermOrder(bank, precedence)
{
    private int[] _balance = new int[16];
    private int _positive;
    private int _negative;

    public override Comparison Compare(int left, int right)
    {
        if (left == right) return Comparison.Equal;
        if (left < 0) return right >= 0 && Bank.HasVariable(right, left) ? Comparison.Less : Comparison.Incomparable;
        if (right < 0) return Bank.HasVariable(left, right) ? Comparison.Greater : Comparison.Incomparable;
        var (leftCovers, rightCovers) = CompareVariables(left, right);
        if (!leftCovers && !rightCovers) return Comparison.Incomparable;
        var result = CompareWeights(left, right);
        return result switch
        {
            Comparison.Greater => leftCovers ? Comparison.Greater : Comparison.Incomparable,
            Comparison.Less => rightCovers ? Comparison.Less : Comparison.Incomparable,
            _ => result,
        };
    }

    private Comparison CompareWeights(int left, int right)
    {
        var weights = Bank.Weight(left).CompareTo(Bank.Weight(right));
        if (weights != 0) return weights > 0 ? Comparison.Greater : Comparison.Less;
        var ranks = Rank(Bank.Symbol(left)).CompareTo(Rank(Bank.Symbol(right)));
        if (ranks != 0) return ranks > 0 ? Comparison.Greater : Comparison.Less;
        var leftArguments = Bank.Arguments(left);
        var rightArguments = Bank.Arguments(right);
        for (var i = 0; i < leftArguments.Length; i++)
        {
            if (leftArguments[i] != rightArguments[i]) return Compare(leftArguments[i], rightArguments[i]);
        }

        return Comparison.Equal;
    }

    // Whether each side has at least as many occurrences of every variable as the other.
    private (bool LeftCovers, bool RightCovers) CompareVariables(int left, int right)
    {
        var leftGround = Bank.IsGround(left);
        var rightGround = Bank.IsGround(right);
        if (leftGround || rightGround) return (rightGround, leftGround);
        _positive = _negative = 0;
        Count(left, 1);
        Count(right, -1);
        var result = (_negative == 0, _positive == 0);
        Clear(left);
        Clear(right);
        return result;
    }

    private void Count(int term, int sign)
    {
        if (term >= 0)
        {
            if (Bank.IsGround(term)) return;
            foreach (var argument in Bank.Arguments(term)) Count(argument, sign);
            return;
        }

        var variable = ~term;
        if (variable >= _balance.Length) Array.Resize(ref _balance, Math.Max(variable + 1, _balance.Length * 2));
        var old = _balance[variable];
        var now = old + sign;
        _balance[variable] = now;
        if (old == 0) _ = now > 0 ? _positive++ : _negative++;
        else if (now == 0) _ = old > 0 ? _positive-- : _negative--;
    }

    private void Clear(int term)
    {
        if (term < 0)
        {
            _balance[~term] = 0;
            return;
        }

        if (Bank.IsGround(term)) return;
        foreach (var argument in Bank.Arguments(term)) Clear(argument);
    }
}
