namespace Logic.Proving.Saturation;

/// <summary>
/// Decides, for a clause that becomes active, which literals inferences may use: one selected negative literal, or
/// the maximal literals (Bachmair and Ganzinger 1994). Greater sides of equations are brought to the left.
/// </summary>
internal sealed class LiteralPreparation(TermBank bank, TermOrder terms, LiteralSelection selection)
{
    private readonly LiteralOrder _literals = new(terms);

    public void Prepare(SaturationClause clause)
    {
        Orient(clause);
        var selected = Select(clause.Literals);
        clause.HasSelected = selected >= 0;
        clause.Eligible = selected >= 0 ? 1ul << selected : Maximal(clause.Literals);
    }

    private void Orient(SaturationClause clause)
    {
        var oriented = 0ul;
        for (var i = 0; i < clause.Literals.Length; i++)
        {
            ref var literal = ref clause.Literals[i];
            var order = literal.IsEquation ? terms.Compare(literal.Left, literal.Right) : Comparison.Greater;
            if (order == Comparison.Less) literal = literal.Swapped;
            if (order is Comparison.Less or Comparison.Greater) oriented |= 1ul << i;
        }

        clause.Oriented = oriented;
    }

    private ulong Maximal(SaturationLiteral[] literals)
    {
        var maximal = 0ul;
        for (var i = 0; i < literals.Length; i++)
        {
            var isMaximal = true;
            for (var j = 0; j < literals.Length && isMaximal; j++)
                isMaximal = i == j || _literals.Compare(literals[j], literals[i]) != Comparison.Greater;
            if (isMaximal) maximal |= 1ul << i;
        }

        return maximal;
    }

    private int Select(SaturationLiteral[] literals)
    {
        var best = -1;
        var bestScore = -1;
        if (selection == LiteralSelection.None) return best;
        for (var i = 0; i < literals.Length; i++)
        {
            if (literals[i].IsPositive) continue;
            var score = Score(literals[i]);
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return best;
    }

    private int Score(in SaturationLiteral literal)
    {
        var left = bank.Weight(literal.Left);
        var right = literal.IsEquation ? bank.Weight(literal.Right) : 0;
        return selection switch
        {
            LiteralSelection.Heaviest => left + right,
            LiteralSelection.First => 0,
            _ => Math.Abs(left - right) + (IsGround(literal) ? 1 << 20 : 0) + (IsVariablePair(literal) ? 1 << 21 : 0),
        };
    }

    private bool IsGround(in SaturationLiteral literal) => bank.IsGround(literal.Left) && bank.IsGround(literal.Right);

    private static bool IsVariablePair(in SaturationLiteral literal) => literal is { Left: < 0, Right: < 0 };
}
