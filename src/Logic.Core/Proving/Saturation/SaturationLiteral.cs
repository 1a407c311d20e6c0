namespace Logic.Proving.Saturation;

/// <summary>An equation or disequation between two terms of the bank; an atom P is the equation P = ⊤.</summary>
internal readonly record struct SaturationLiteral(int Left, int Right, bool IsPositive)
{
    /// <summary>Whether it is a real equation, not an atom.</summary>
    public bool IsEquation => Right != TermBank.True;

    /// <summary>The same statement read from right to left.</summary>
    public SaturationLiteral Swapped => new(Right, Left, IsPositive);
}
