using System.Collections.Immutable;

namespace Logic.Formulas.Normalization;

/// <summary>
/// One representative for formulas that differ only in what does not matter: names of bound variables, order and
/// repetition of operands of ∧ and ∨, sides of =, ↔ and ⊕. Always equivalent to the original; doing it twice changes nothing.
/// </summary>
public static class CanonicalForm
{
    /// <summary>The canonical form of a formula.</summary>
    public static Formula Of(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return Order(BinderLevels.Name(formula));
    }

    /// <summary>The canonical forms of a set of formulas, in canonical order and each once.</summary>
    public static ImmutableArray<Formula> Of(IEnumerable<Formula> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        return Sorted(formulas.Select(Of));
    }

    private static Formula Order(Formula formula) => FormulaParts.Map(formula, Order) switch
    {
        Conjunction conjunction => Formula.And(Sorted(conjunction.Operands)),
        Disjunction disjunction => Formula.Or(Sorted(disjunction.Operands)),
        ExclusiveOr xor when FormulaComparer.Compare(xor.Left, xor.Right) > 0 => Formula.Xor(xor.Right, xor.Left),
        Biconditional iff when FormulaComparer.Compare(iff.Left, iff.Right) > 0 => Formula.Iff(iff.Right, iff.Left),
        Equality equality when FormulaComparer.Compare(equality.Left, equality.Right) > 0 => Formula.Equal(equality.Right, equality.Left),
        var other => other,
    };

    private static ImmutableArray<Formula> Sorted(IEnumerable<Formula> formulas) =>
        [.. formulas.Distinct().Order(Comparer<Formula>.Create(FormulaComparer.Compare))];
}
