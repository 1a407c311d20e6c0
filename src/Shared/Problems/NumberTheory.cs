using Logic.Formulas;

namespace Logic.Shared.Problems;

/// <summary>
/// What the library takes numbers to mean, as formulas: different numerals are different things; where <c>&lt;</c> or
/// <c>≤</c> occurs, <c>&lt;</c> is a strict order that has the numerals in their order, and <c>≤</c> its reflexive closure.
/// The same theory as the built-in prover's, so that all provers answer the same question.
/// </summary>
internal static class NumberTheory
{
    private const string Less = "<";
    private const string LessOrEqual = "≤";

    // Beyond this many numerals, an order among neighbours says with fewer formulas that all are different.
    private const int FewNumerals = 64;

    private static readonly Variable X = Term.Variable("x1"), Y = Term.Variable("x2"), Z = Term.Variable("x3");

    public static IEnumerable<Formula> For(SafeNames names)
    {
        Term[] ordered = [.. names.Symbols.Where(s => s.Number is not null).OrderBy(s => s.Number).Select(s => Term.Constant(s.SafeName))];
        var hasLess = Occurs(names, Less);
        var hasLessOrEqual = Occurs(names, LessOrEqual);
        if (!hasLess && !hasLessOrEqual && ordered.Length <= FewNumerals) return Different(ordered);
        var less = names.Predicate(Less, 2).SafeName;
        var order = StrictOrder(less).Concat(ordered.Zip(ordered.Skip(1), (low, high) => Formula.Atom(less, low, high)));
        if (ordered.Length <= FewNumerals) order = order.Concat(Different(ordered));
        return hasLessOrEqual ? order.Append(Closure(less, names.Predicate(LessOrEqual, 2).SafeName)) : order;
    }

    private static bool Occurs(SafeNames names, string comparison) =>
        names.Symbols.Any(s => s is { IsPredicate: true, Arity: 2 } && s.Name == comparison);

    private static IEnumerable<Formula> Different(Term[] numerals)
    {
        for (var i = 0; i < numerals.Length; i++)
        {
            for (var j = i + 1; j < numerals.Length; j++) yield return Formula.Not(Formula.Equal(numerals[i], numerals[j]));
        }
    }

    private static IEnumerable<Formula> StrictOrder(string less) =>
    [
        Formula.ForAll(X, Formula.Not(Formula.Atom(less, X, X))),
        Formula.ForAll([X, Y, Z], Formula.Implies(
            Formula.And(Formula.Atom(less, X, Y), Formula.Atom(less, Y, Z)), Formula.Atom(less, X, Z))),
    ];

    private static Formula Closure(string less, string lessOrEqual) => Formula.ForAll([X, Y], Formula.Iff(
        Formula.Atom(lessOrEqual, X, Y), Formula.Or(Formula.Atom(less, X, Y), Formula.Equal(X, Y))));
}
