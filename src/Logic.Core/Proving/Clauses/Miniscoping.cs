using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>
/// Moves quantifiers inwards, so that Skolem functions get few arguments:
/// ∀x (A ∧ B) = ∀x A ∧ ∀x B; Qx (A ∘ B) = A ∘ Qx B where x is not in A and ∘ is ∧ or ∨; Qx A = A where x is not in A.
/// ∃x (A ∨ B) stays as it is: one Skolem symbol serves both.
/// </summary>
internal static class Miniscoping
{
    /// <summary>The formula, in negation normal form with bound variables apart, with its quantifiers moved inwards.</summary>
    public static Formula Of(Formula formula) => formula switch
    {
        Conjunction and => Formula.And(and.Operands.Select(Of).ToImmutableArray()),
        Disjunction or => Formula.Or(or.Operands.Select(Of).ToImmutableArray()),
        Quantification q => Push(q.Variable, q is Universal, Of(q.Body)),
        _ => formula,
    };

    private static Formula Push(Variable variable, bool universal, Formula body)
    {
        if (!FreeVariables.Occurs(variable, body)) return body;
        return body switch
        {
            Conjunction c when universal => Formula.And(c.Operands.Select(o => Push(variable, true, o)).ToImmutableArray()),
            Conjunction and => Split(variable, universal, and.Operands, Formula.And),
            Disjunction or => Split(variable, universal, or.Operands, Formula.Or),
            _ => Quantify(variable, universal, body),
        };
    }

    // The operands without the variable stay outside, in order; those with it go, as one, under the quantifier, last.
    private static Formula Split(
        Variable variable, bool universal, ImmutableArray<Formula> operands, Func<ImmutableArray<Formula>, Formula> join)
    {
        var inside = operands.Where(o => FreeVariables.Occurs(variable, o)).ToImmutableArray();
        if (inside.Length == operands.Length) return Quantify(variable, universal, join(operands));
        var under = inside.Length == 1 ? Push(variable, universal, inside[0]) : Quantify(variable, universal, join(inside));
        return join([.. operands.Where(o => !FreeVariables.Occurs(variable, o)), under]);
    }

    private static Formula Quantify(Variable variable, bool universal, Formula body) =>
        universal ? Formula.ForAll(variable, body) : Formula.Exists(variable, body);
}
