namespace Logic.Proving.Saturation;

/// <summary>The outcome of comparing two terms.</summary>
internal enum Comparison : sbyte
{
    Less = -1,
    Equal = 0,
    Greater = 1,
    Incomparable = 2,
}

/// <summary>
/// A reduction ordering, total on ground terms: s &gt; t implies sσ &gt; tσ and u[s] &gt; u[t], and there is no infinite
/// descent. ⊤ is the least term.
/// </summary>
internal abstract class TermOrder(TermBank bank, int[] precedence)
{
    protected TermBank Bank { get; } = bank;

    /// <summary>How the terms relate, for all instances.</summary>
    public abstract Comparison Compare(int left, int right);

    /// <summary>The rank of a symbol; symbols of equal rank do not exist.</summary>
    protected int Rank(int symbol) => symbol == Signature.True ? -1 : precedence[symbol];
}
