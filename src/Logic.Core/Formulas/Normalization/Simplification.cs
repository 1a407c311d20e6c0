using System.Collections.Immutable;

namespace Logic.Formulas.Normalization;

/// <summary>
/// Makes a formula shorter to read without changing its shape: ¬¬, ⊤ and ⊥ under connectives, quantifiers that bind
/// nothing, repeated operands. Negations are not pushed inwards, as ¬∃ and ¬∀ are what people read. The result is
/// equivalent (over domains with at least one thing), and simplifying it again changes nothing.
/// </summary>
public static class Simplification
{
    /// <summary>The simplified formula.</summary>
    public static Formula Of(Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return Visit(formula);
    }

    private const int FewOperands = 8;

    private static Formula Visit(Formula formula) => FormulaParts.Map(formula, Visit) switch
    {
        Negation negation => Not(negation.Operand),
        Conjunction conjunction => Chain(conjunction, conjunction.Operands, Formula.True, Formula.False, Formula.And),
        Disjunction disjunction => Chain(disjunction, disjunction.Operands, Formula.False, Formula.True, Formula.Or),
        Implication implication => Implies(implication),
        Biconditional iff => Iff(iff.Left, iff.Right) ?? iff,
        ExclusiveOr xor => Iff(xor.Left, xor.Right) is { } same ? Not(same) : xor,
        Quantification quantification => BindsNothing(quantification) ? quantification.Body : quantification,
        var other => other,
    };

    private static Formula Not(Formula operand) => operand switch
    {
        Negation inner => inner.Operand,
        TruthValue truth => truth.Value ? Formula.False : Formula.True,
        _ => Formula.Not(operand),
    };

    private static Formula Chain(
        Formula chain, ImmutableArray<Formula> operands, Formula neutral, Formula decisive, Func<ImmutableArray<Formula>, Formula> join)
    {
        if (operands.Contains(decisive)) return decisive;
        return IsShortest(operands, neutral) ? chain : join([.. operands.Where(o => !o.Equals(neutral)).Distinct()]);
    }

    // Most chains are short and are left as they are: no set is made for them.
    private static bool IsShortest(ImmutableArray<Formula> operands, Formula neutral)
    {
        if (operands.Length > FewOperands) return false;
        for (var i = 0; i < operands.Length; i++)
        {
            if (operands[i].Equals(neutral) || operands.AsSpan()[..i].Contains(operands[i])) return false;
        }

        return true;
    }

    private static Formula Implies(Implication implication) => (implication.Left, implication.Right) switch
    {
        (TruthValue { Value: true }, var right) => right,
        (TruthValue { Value: false }, _) or (_, TruthValue { Value: true }) => Formula.True,
        (var left, TruthValue { Value: false }) => Not(left),
        _ => implication,
    };

    /// <summary>left ↔ right where one of them is ⊤ or ⊥; null elsewhere.</summary>
    private static Formula? Iff(Formula left, Formula right) => (left, right) switch
    {
        (TruthValue truth, _) => truth.Value ? right : Not(right),
        (_, TruthValue truth) => truth.Value ? left : Not(left),
        _ => null,
    };

    private static bool BindsNothing(Quantification quantification) =>
        !FreeVariables.Has(quantification.Body, quantification.Variable);
}
