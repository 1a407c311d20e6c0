using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Problems;

/// <summary>Puts formulas under safe names, and numerals into constants.</summary>
internal sealed class Renaming(SafeNames names)
{
    /// <summary>The formula with its free variables bound by ∀.</summary>
    public Formula Close(Formula formula) => Of(FreeVariables.Close(formula));

    /// <summary>The formula under safe names.</summary>
    public Formula Of(Formula formula) => formula switch
    {
        Atom atom => Formula.Atom(names.Predicate(atom.Predicate, atom.Arguments.Length).SafeName, Of(atom.Arguments)),
        Equality equality => Formula.Equal(Of(equality.Left), Of(equality.Right)),
        Negation negation => Formula.Not(Of(negation.Operand)),
        Conjunction conjunction => Formula.And([.. conjunction.Operands.Select(Of)]),
        Disjunction disjunction => Formula.Or([.. disjunction.Operands.Select(Of)]),
        ExclusiveOr xor => Formula.Xor(Of(xor.Left), Of(xor.Right)),
        Implication implication => Formula.Implies(Of(implication.Left), Of(implication.Right)),
        Biconditional iff => Formula.Iff(Of(iff.Left), Of(iff.Right)),
        Universal all => Formula.ForAll(names.Variable(all.Variable.Name), Of(all.Body)),
        Existential some => Formula.Exists(names.Variable(some.Variable.Name), Of(some.Body)),
        _ => formula,
    };

    /// <summary>The term under safe names, a numeral as a constant.</summary>
    public Term Of(Term term) => term switch
    {
        Variable variable => names.Variable(variable.Name),
        Numeral numeral => Term.Constant(names.Number(numeral.Value).SafeName),
        FunctionTerm function => new FunctionTerm(names.Function(function.Name, function.Arguments.Length).SafeName, Of(function.Arguments)),
        _ => term,
    };

    private ImmutableArray<Term> Of(ImmutableArray<Term> terms) => [.. terms.Select(Of)];
}
