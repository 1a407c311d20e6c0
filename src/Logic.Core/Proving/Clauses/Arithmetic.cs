using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>
/// The built-in reading of numerals: different numerals are different values, and <c>&lt;</c> and <c>≤</c> (as binary
/// predicates) between numerals are those of the numbers. Everything beyond is a claim about other things and is
/// left to the assumptions.
/// </summary>
internal static class Arithmetic
{
    public const string Less = "<";
    public const string LessOrEqual = "≤";

    public static bool IsComparison(Formula atom) =>
        atom is Atom { Predicate: Less or LessOrEqual, Arguments.Length: 2 };

    /// <summary>The truth of an atom between two numerals; null for any other atom.</summary>
    public static bool? Evaluate(Formula atom) => atom switch
    {
        Equality { Left: Numeral left, Right: Numeral right } => left.Value == right.Value,
        Atom { Predicate: Less, Arguments: [Numeral left, Numeral right] } => left.Value < right.Value,
        Atom { Predicate: LessOrEqual, Arguments: [Numeral left, Numeral right] } => left.Value <= right.Value,
        _ => null,
    };
}
