namespace Logic.Proving.Saturation;

/// <summary>
/// What keeps rewriting from losing clauses. C ∨ s = t may be replaced by C ∨ r = t, with l = r and lσ = s, only if the
/// rule's instance is smaller than the clause, as redundancy asks. That is so when s occurs in a literal that is greater
/// than any positive equation with s on top, when rσ is below t, and (by ordering instances of a more general equation
/// first) when σ is no renaming. Otherwise the rule must wait for superposition (Bachmair and Ganzinger 1994; Schulz 2002;
/// Duarte and Korovin 2022, "Ground joinability and connectedness in the superposition calculus").
/// </summary>
internal sealed class RewriteRestriction(TermBank bank, TermOrder order)
{
    /// <summary>Whether the term, which the rule's left side is but for the names of variables, must not be replaced in this clause.</summary>
    public bool Forbids(SaturationLiteral[] literals, int term, int replacement)
    {
        foreach (var literal in literals)
        {
            if (Permits(literal, literal.Left, literal.Right, term, replacement)
                || Permits(literal, literal.Right, literal.Left, term, replacement)) return false;
        }

        return true;
    }

    private bool Permits(in SaturationLiteral literal, int side, int other, int term, int replacement)
    {
        if (side != term || !literal.IsPositive) return bank.Contains(side, term);
        return IsGreater(other, term) || IsGreater(other, replacement);
    }

    private bool IsGreater(int left, int right) => order.Compare(left, right) == Comparison.Greater;
}
