using System.Collections.Immutable;

namespace Logic.Formulas.Normalization;

/// <summary>A total order of formulas and terms by structure and ordinal names: the same in every process and culture.</summary>
internal static class FormulaComparer
{
    public static int Compare(Formula left, Formula right)
    {
        if (left.Equals(right)) return 0;
        var kind = Kind(left).CompareTo(Kind(right));
        if (kind != 0) return kind;
        var head = string.CompareOrdinal(Head(left), Head(right));
        if (head != 0) return head;
        var terms = Compare(FormulaParts.Terms(left), FormulaParts.Terms(right), Compare);
        return terms != 0 ? terms : Compare(FormulaParts.Formulas(left), FormulaParts.Formulas(right), Compare);
    }

    public static int Compare(Term left, Term right) => (left, right) switch
    {
        (Numeral a, Numeral b) => a.Value.CompareTo(b.Value),
        (Variable a, Variable b) => string.CompareOrdinal(a.Name, b.Name),
        (FunctionTerm a, FunctionTerm b) when a.Name != b.Name => string.CompareOrdinal(a.Name, b.Name),
        (FunctionTerm a, FunctionTerm b) => Compare(a.Arguments, b.Arguments, Compare),
        _ => Kind(left).CompareTo(Kind(right)),
    };

    private static int Compare<T>(ImmutableArray<T> left, ImmutableArray<T> right, Func<T, T, int> compare)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = compare(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static string Head(Formula formula) => formula switch
    {
        Atom atom => atom.Predicate,
        Quantification quantification => quantification.Variable.Name,
        TruthValue { Value: true } => "true",
        _ => "",
    };

    private static int Kind(Term term) => term switch { Numeral => 0, Variable => 1, _ => 2 };

    private static int Kind(Formula formula) => formula switch
    {
        TruthValue => 0,
        Atom => 1,
        Equality => 2,
        Negation => 3,
        Conjunction => 4,
        Disjunction => 5,
        ExclusiveOr => 6,
        Implication => 7,
        Biconditional => 8,
        Universal => 9,
        _ => 10,
    };
}
