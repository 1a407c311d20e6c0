namespace Logic.Formulas.Normalization;

/// <summary>Equality up to the names of bound variables.</summary>
public static class AlphaEquivalence
{
    /// <summary>Whether two formulas differ at most in the names of their bound variables.</summary>
    public static bool AreEquivalent(Formula left, Formula right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Equals(right) || BinderLevels.Name(left).Equals(BinderLevels.Name(right));
    }
}
