using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Semantics.Composition;

/// <summary>Equivalent formulas that read better: one-point quantifiers resolved, stacked conditions joined, stable names.</summary>
internal static class Readable
{
    public static Formula Of(Formula formula, bool rename = true)
    {
        var simple = Simplification.Of(Rewrite(Simplification.Of(formula)));
        return rename ? BoundNames.Stable(simple) : simple;
    }

    private static Formula Rewrite(Formula formula) => formula switch
    {
        Negation negation => Formula.Not(Rewrite(negation.Operand)),
        Conjunction and => Formula.And([.. and.Operands.Select(Rewrite)]),
        Disjunction or => Formula.Or([.. or.Operands.Select(Rewrite)]),
        ExclusiveOr xor => Formula.Xor(Rewrite(xor.Left), Rewrite(xor.Right)),
        Biconditional iff => Formula.Iff(Rewrite(iff.Left), Rewrite(iff.Right)),
        Implication implication => Curry(Rewrite(implication.Left), Rewrite(implication.Right)),
        Existential existential => Exists(existential.Variable, Rewrite(existential.Body)),
        Universal universal => ForAll(universal.Variable, Rewrite(universal.Body)),
        _ => formula,
    };

    /// <summary>A → (B → C) is A ∧ B → C.</summary>
    private static Formula Curry(Formula left, Formula right) => right is Implication inner
        ? Curry(Formula.And(left, inner.Left), inner.Right)
        : Formula.Implies(left, right);

    /// <summary>∃x (x = t ∧ φ) is φ with t for x.</summary>
    private static Formula Exists(Variable variable, Formula body)
    {
        var operands = body is Conjunction and ? and.Operands : [body];
        if (Point(variable, operands) is not { } point) return Formula.Exists(variable, body);
        return Rewrite(Substitution.Apply(Formula.And(operands.RemoveAt(point.Index)), variable, point.Term));
    }

    /// <summary>∀x (x = t ∧ φ → ψ) is φ → ψ with t for x.</summary>
    private static Formula ForAll(Variable variable, Formula body)
    {
        if (body is not Implication implication) return Formula.ForAll(variable, body);
        var operands = implication.Left is Conjunction and ? and.Operands : [implication.Left];
        if (Point(variable, operands) is not { } point) return Formula.ForAll(variable, body);
        var rest = operands.RemoveAt(point.Index);
        var inner = rest.IsEmpty ? implication.Right : Formula.Implies(Formula.And(rest), implication.Right);
        return Rewrite(Substitution.Apply(inner, variable, point.Term));
    }

    private static (int Index, Term Term)? Point(Variable variable, ImmutableArray<Formula> operands)
    {
        for (var i = 0; i < operands.Length; i++)
        {
            if (operands[i] is not Equality equality) continue;
            if (equality.Left.Equals(variable) && !FreeVariables.Has(equality.Right, variable)) return (i, equality.Right);
            if (equality.Right.Equals(variable) && !FreeVariables.Has(equality.Left, variable)) return (i, equality.Left);
        }

        return null;
    }
}
