namespace Logic.Proving.Models.Flat;

/// <summary>
/// A predicate, or the graph of a function: f(x) = y as a relation of x and y, so that all atoms look alike.
/// </summary>
/// <param name="Id">Its index in the problem.</param>
/// <param name="Name">The symbol; null for one that was introduced here and is nobody's business outside.</param>
/// <param name="Width">The number of places: the arity, and one more for a function's value.</param>
/// <param name="IsFunction">Whether the last place is a function's value.</param>
/// <param name="Numeral">The number that a numeral's constant stands for.</param>
internal sealed record Relation(int Id, string? Name, int Width, bool IsFunction, decimal? Numeral = null)
{
    public bool IsConstant => IsFunction && Width == 1;
}
