namespace Logic.Proving.Models.Flat;

/// <summary>A relation over variables, or its negation; without a relation, the positive equation of two variables.</summary>
internal readonly record struct FlatLiteral(Relation? Relation, int[] Variables, bool IsPositive)
{
    public bool IsEquation => Relation is null;
}
