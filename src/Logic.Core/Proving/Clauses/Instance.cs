using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>
/// Replaces variables by terms. The caller makes sure that no variable of a replacement is captured: clauses bind
/// nothing, and clausification renames bound variables apart first.
/// </summary>
internal static class Instance
{
    public static Term Of(Term term, Func<Variable, Term> map) => term switch
    {
        Variable variable => map(variable),
        FunctionTerm { IsConstant: false } function => Of(function, map),
        _ => term,
    };

    public static Formula Of(Formula formula, Func<Variable, Term> map) => formula switch
    {
        Atom atom => atom.Arguments.IsEmpty ? atom : Formula.Atom(atom.Predicate, Of(atom.Arguments, map)),
        Equality equality => Formula.Equal(Of(equality.Left, map), Of(equality.Right, map)),
        Negation negation => Formula.Not(Of(negation.Operand, map)),
        Conjunction and => Formula.And(and.Operands.Select(o => Of(o, map)).ToImmutableArray()),
        Disjunction or => Formula.Or(or.Operands.Select(o => Of(o, map)).ToImmutableArray()),
        Universal all => Formula.ForAll(all.Variable, Of(all.Body, map)),
        Existential some => Formula.Exists(some.Variable, Of(some.Body, map)),
        Implication implication => Formula.Implies(Of(implication.Left, map), Of(implication.Right, map)),
        Biconditional iff => Formula.Iff(Of(iff.Left, map), Of(iff.Right, map)),
        ExclusiveOr xor => Formula.Xor(Of(xor.Left, map), Of(xor.Right, map)),
        _ => formula,
    };

    private static FunctionTerm Of(FunctionTerm function, Func<Variable, Term> map)
    {
        var arguments = Of(function.Arguments, map);
        return arguments == function.Arguments ? function : new FunctionTerm(function.Name, arguments);
    }

    private static ImmutableArray<Term> Of(ImmutableArray<Term> terms, Func<Variable, Term> map)
    {
        ImmutableArray<Term>.Builder? changed = null;
        for (var i = 0; i < terms.Length; i++)
        {
            var term = Of(terms[i], map);
            if (changed is null && ReferenceEquals(term, terms[i])) continue;
            if (changed is null)
            {
                changed = ImmutableArray.CreateBuilder<Term>(terms.Length);
                changed.AddRange(terms, i);
            }

            changed.Add(term);
        }

        return changed?.MoveToImmutable() ?? terms;
    }
}
