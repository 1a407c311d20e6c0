using System.Globalization;
using Logic.Formulas;
using Logic.Formulas.Normalization;

namespace Logic.Shared.Kernels;

/// <summary>Renames bound variables so that no two quantifiers of a formula bind the same one: <c>y1</c>, <c>y2</c>, …</summary>
internal sealed class BoundApart
{
    private int _count;

    public Formula Of(Formula formula) => formula switch
    {
        Negation negation => Formula.Not(Of(negation.Operand)),
        Conjunction conjunction => Formula.And([.. conjunction.Operands.Select(Of)]),
        Disjunction disjunction => Formula.Or([.. disjunction.Operands.Select(Of)]),
        Implication implication => Formula.Implies(Of(implication.Left), Of(implication.Right)),
        Biconditional iff => Formula.Iff(Of(iff.Left), Of(iff.Right)),
        Quantification q => Bound(q),
        _ => formula,
    };

    private Quantification Bound(Quantification q)
    {
        var variable = Term.Variable(string.Create(CultureInfo.InvariantCulture, $"y{++_count}"));
        var body = Of(Substitution.Apply(q.Body, q.Variable, variable));
        return q is Universal ? Formula.ForAll(variable, body) : Formula.Exists(variable, body);
    }
}
