namespace Logic.Proving.Saturation;

/// <summary>A unit equation read as a rewrite rule.</summary>
/// <param name="Clause">The unit.</param>
/// <param name="Left">What is replaced.</param>
/// <param name="Right">By what.</param>
/// <param name="IsOriented">Whether every instance makes terms smaller; otherwise each instance must be asked.</param>
internal sealed record Demodulator(SaturationClause Clause, int Left, int Right, bool IsOriented)
{
    public bool Equals(Demodulator? other) => other is not null && ReferenceEquals(Clause, other.Clause) && Left == other.Left;

    public override int GetHashCode() => HashCode.Combine(Clause.Id, Left);
}
