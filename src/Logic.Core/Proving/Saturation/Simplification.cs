namespace Logic.Proving.Saturation;

/// <summary>What a simplification does.</summary>
internal enum SimplificationKind : byte
{
    /// <summary>Replaces the term <see cref="Simplification.From"/> by <see cref="Simplification.To"/>, justified by a unit equation.</summary>
    Rewrite,

    /// <summary>Removes a literal that another clause, all of whose other literals are here too, contradicts.</summary>
    Cut,

    /// <summary>Replaces the clause by an instance of itself that lacks the literal with the index <see cref="Simplification.From"/>.</summary>
    Condense,
}

/// <summary>One change to a clause, in the few words from which it can be told again.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="By">The clause that justifies it.</param>
/// <param name="From">The term that was replaced.</param>
/// <param name="To">What it was replaced by.</param>
/// <param name="Literal">The literal that was removed.</param>
internal readonly record struct Simplification(
    SimplificationKind Kind, SaturationClause? By, int From, int To, SaturationLiteral Literal);
