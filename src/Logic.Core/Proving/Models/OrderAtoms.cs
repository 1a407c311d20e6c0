using Logic.Proving.Clauses;

namespace Logic.Proving.Models;

/// <summary>The predicates that numerals give a meaning to: comparison by value.</summary>
internal static class OrderAtoms
{
    public static bool IsOrder(string predicate, int arity) => arity == 2 && predicate is Arithmetic.Less or Arithmetic.LessOrEqual;

    /// <summary>Whether the comparison holds; the predicate is one of those of <see cref="IsOrder"/>.</summary>
    public static bool Holds(string predicate, decimal left, decimal right) =>
        predicate == Arithmetic.Less ? left < right : left <= right;
}
