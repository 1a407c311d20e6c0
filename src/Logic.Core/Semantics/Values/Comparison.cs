using Logic.Formulas;
using Logic.Language.Syntax;

namespace Logic.Semantics.Values;

/// <summary>Values as terms and what bounds say about them.</summary>
internal static class Comparison
{
    public const string LessName = "<";
    public const string AtMostName = "≤";

    public static Atom Less(Term left, Term right) => Formula.Atom(LessName, left, right);

    public static Atom AtMost(Term left, Term right) => Formula.Atom(AtMostName, left, right);

    /// <summary>A number in a unit as a term: <c>meter(3)</c>; the number itself without a unit.</summary>
    public static Term Term(decimal value, string? unit) => unit is null
        ? Formulas.Term.Number(value)
        : Formulas.Term.Function(Composition.SymbolNames.Constant([Units.Of(unit).Name]), Formulas.Term.Number(value));

    /// <summary>What a bound says of a subject.</summary>
    public static Formula Bounded(CountBound bound, Term subject, Term value) => bound switch
    {
        CountBound.AtLeast => AtMost(value, subject),
        CountBound.AtMost => AtMost(subject, value),
        CountBound.MoreThan => Less(value, subject),
        CountBound.FewerThan => Less(subject, value),
        CountBound.About => Formula.Atom("About", subject, value),
        _ => Formula.Equal(subject, value),
    };

    /// <summary>The bound of a comparative: more than, less than.</summary>
    public static CountBound Bound(bool up) => up ? CountBound.MoreThan : CountBound.FewerThan;

    /// <summary>The place of a value on its dimension, to order those that occur; null for a term that is no such value.</summary>
    public static (string Dimension, decimal Magnitude)? Place(Term value)
    {
        if (value is not FunctionTerm { Arguments: [Numeral number, ..] } function) return null;
        if (function is { Name: "date", Arguments: [Numeral year, Numeral month, Numeral day] }) return ("date", (year.Value * 10000) + (month.Value * 100) + day.Value);
        if (function.Arguments.Length != 1) return null;
        if (function.Name is "am" or "pm") return (Units.Clock, (number.Value % 12) + (function.Name == "pm" ? 12 : 0));
        var unit = Units.Of(function.Name);
        return unit.Magnitude(number.Value) is { } magnitude ? (unit.Dimension, magnitude) : null;
    }
}
