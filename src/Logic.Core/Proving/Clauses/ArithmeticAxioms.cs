using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>
/// The facts about the numerals that occur, as clauses: which are different, how <c>&lt;</c> and <c>≤</c> order them,
/// and, when those predicates occur, that <c>&lt;</c> is a strict order and <c>≤</c> its reflexive closure.
/// </summary>
internal static class ArithmeticAxioms
{
    /// <summary>
    /// Beyond this many numerals the pairs would outnumber the problem: only neighbours are written, the rest is left to
    /// evaluation, and a search without a contradiction shows nothing.
    /// </summary>
    public const int FewNumerals = 24;

    private static readonly Variable X = Term.Variable("x"), Y = Term.Variable("y"), Z = Term.Variable("z");

    public static IEnumerable<Clause> For(IReadOnlyList<Clause> clauses)
    {
        var numerals = new SortedSet<decimal>();
        bool less = false, lessOrEqual = false, equality = false;
        foreach (var literal in clauses.SelectMany(c => c.Literals))
        {
            Collect(literal.Atom, numerals);
            less |= literal.Atom is Atom { Predicate: Arithmetic.Less, Arguments.Length: 2 };
            lessOrEqual |= literal.Atom is Atom { Predicate: Arithmetic.LessOrEqual, Arguments.Length: 2 };
            equality |= literal is { IsPositive: true, Atom: Equality };
        }

        Numeral[] ordered = [.. numerals.Select(Term.Number)];
        IEnumerable<Clause> facts = equality ? Pairs(ordered).Select(p => Unit(Formula.Equal(p.Low, p.High), false)) : [];
        if (less || lessOrEqual) facts = facts.Concat(StrictOrder()).Concat(Order(ordered, Arithmetic.Less));
        if (lessOrEqual) facts = facts.Concat(ReflexiveClosure());
        return facts;
    }

    private static IEnumerable<Clause> Order(Numeral[] ordered, string predicate) =>
        Pairs(ordered).Select(p => Unit(Formula.Atom(predicate, p.Low, p.High), true));

    private static IEnumerable<Clause> StrictOrder() =>
    [
        Unit(Lt(X, X), false),
        new([new(Lt(X, Y), false), new(Lt(Y, Z), false), new(Lt(X, Z), true)]),
    ];

    private static IEnumerable<Clause> ReflexiveClosure() =>
    [
        new([new(Lt(X, Y), false), new(Le(X, Y), true)]),
        Unit(Le(X, X), true),
        new([new(Le(X, Y), false), new(Lt(X, Y), true), new(Formula.Equal(X, Y), true)]),
    ];

    private static Atom Lt(Term left, Term right) => Formula.Atom(Arithmetic.Less, left, right);

    private static Atom Le(Term left, Term right) => Formula.Atom(Arithmetic.LessOrEqual, left, right);

    private static Clause Unit(Formula atom, bool positive) => new([new Literal(atom, positive)]);

    private static IEnumerable<(Numeral Low, Numeral High)> Pairs(Numeral[] ordered)
    {
        for (var i = 0; i < ordered.Length; i++)
        {
            var last = ordered.Length <= FewNumerals ? ordered.Length - 1 : Math.Min(i + 1, ordered.Length - 1);
            for (var j = i + 1; j <= last; j++) yield return (ordered[i], ordered[j]);
        }
    }

    private static void Collect(Formula atom, SortedSet<decimal> numerals)
    {
        if (atom is Atom predicate)
        {
            foreach (var argument in predicate.Arguments) Collect(argument, numerals);
        }
        else if (atom is Equality equality)
        {
            Collect(equality.Left, numerals);
            Collect(equality.Right, numerals);
        }
    }

    private static void Collect(Term term, SortedSet<decimal> numerals)
    {
        if (term is Numeral numeral) numerals.Add(numeral.Value);
        if (term is not FunctionTerm function) return;
        foreach (var argument in function.Arguments) Collect(argument, numerals);
    }
}
