namespace Logic.Proving.Saturation;

/// <summary>How a clause was first made.</summary>
internal enum OriginKind : byte
{
    /// <summary>A clause of the problem; <see cref="Origin.Position"/> is its index.</summary>
    Input,

    /// <summary>Superposition or resolution of <see cref="Origin.First"/> into <see cref="Origin.Second"/>.</summary>
    Superposition,

    /// <summary>Equality resolution on a literal.</summary>
    EqualityResolution,

    /// <summary>Factoring of two literals.</summary>
    Factoring,

    /// <summary>An active clause taken back to be simplified.</summary>
    Reconsidered,
}

/// <summary>An inference in the few words from which it can be done again when a proof is written down.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="First">The clause whose literal was used: for superposition, the equation's.</param>
/// <param name="Second">For superposition, the clause that was rewritten.</param>
/// <param name="FirstLiteral">The index of the literal of the first clause.</param>
/// <param name="SecondLiteral">The index of the literal of the second clause, or the other literal of a factoring.</param>
/// <param name="FromRight">Whether the first literal was read from right to left.</param>
/// <param name="SecondFromRight">The same of the second literal.</param>
/// <param name="Position">The subterm that was rewritten.</param>
internal readonly record struct Origin(
    OriginKind Kind,
    SaturationClause? First,
    SaturationClause? Second,
    int FirstLiteral,
    int SecondLiteral,
    bool FromRight,
    bool SecondFromRight,
    int Position);
