using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Shared.Problems;

namespace Logic.Shared.Kernels;

/// <summary>Formulas under safe names, with ¬(A ↔ B) for A ⊕ B, which the kernels do not have.</summary>
internal sealed class KernelRenaming(SafeNames names)
{
    private readonly Renaming _renaming = new(names);

    public Formula Of(Formula formula) => WithoutXor(_renaming.Of(formula));

    public Term Of(Term term) => _renaming.Of(term);

    public Variable Of(Variable variable) => names.Variable(variable.Name);

    public ImmutableArray<Binding> Of(ImmutableArray<Binding> bindings) => [.. bindings.Select(b => new Binding(Of(b.Variable), Of(b.Term)))];

    public static Formula WithoutXor(Formula formula) => formula switch
    {
        Negation negation => Formula.Not(WithoutXor(negation.Operand)),
        Conjunction conjunction => Formula.And([.. conjunction.Operands.Select(WithoutXor)]),
        Disjunction disjunction => Formula.Or([.. disjunction.Operands.Select(WithoutXor)]),
        Implication implication => Formula.Implies(WithoutXor(implication.Left), WithoutXor(implication.Right)),
        Biconditional iff => Formula.Iff(WithoutXor(iff.Left), WithoutXor(iff.Right)),
        ExclusiveOr xor => Formula.Not(Formula.Iff(WithoutXor(xor.Left), WithoutXor(xor.Right))),
        Universal all => Formula.ForAll(all.Variable, WithoutXor(all.Body)),
        Existential some => Formula.Exists(some.Variable, WithoutXor(some.Body)),
        _ => formula,
    };
}
