using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>The free variables of formulas and terms, in the order of their first occurrence.</summary>
internal static class FreeVariables
{
    public static ImmutableArray<Variable> Of(Formula formula)
    {
        var found = new List<Variable>();
        Collect(formula, [], found);
        return [.. found];
    }

    /// <summary>The formula with its free variables bound by ∀, the first to occur outermost.</summary>
    public static Formula Close(Formula formula)
    {
        var free = Of(formula);
        return free.IsEmpty ? formula : Formula.ForAll(free, formula);
    }

    public static bool Occurs(Variable variable, Formula formula) => formula switch
    {
        Atom atom => Occurs(variable, atom.Arguments),
        Equality equality => Occurs(variable, equality.Left) || Occurs(variable, equality.Right),
        Negation negation => Occurs(variable, negation.Operand),
        Conjunction and => and.Operands.Any(o => Occurs(variable, o)),
        Disjunction or => or.Operands.Any(o => Occurs(variable, o)),
        BinaryFormula binary => Occurs(variable, binary.Left) || Occurs(variable, binary.Right),
        Quantification q => !q.Variable.Equals(variable) && Occurs(variable, q.Body),
        _ => false,
    };

    public static bool Occurs(Variable variable, Term term) => term switch
    {
        Variable other => other.Equals(variable),
        FunctionTerm function => Occurs(variable, function.Arguments),
        _ => false,
    };

    public static void Collect(Term term, List<Variable> bound, List<Variable> found)
    {
        if (term is Variable variable)
        {
            if (!bound.Contains(variable) && !found.Contains(variable)) found.Add(variable);
        }
        else if (term is FunctionTerm function)
        {
            foreach (var argument in function.Arguments) Collect(argument, bound, found);
        }
    }

    private static bool Occurs(Variable variable, ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (Occurs(variable, term)) return true;
        }

        return false;
    }

    private static void Collect(Formula formula, List<Variable> bound, List<Variable> found)
    {
        switch (formula)
        {
            case Atom atom:
                foreach (var argument in atom.Arguments) Collect(argument, bound, found);
                break;
            case Equality equality:
                Collect(equality.Left, bound, found);
                Collect(equality.Right, bound, found);
                break;
            case Negation negation:
                Collect(negation.Operand, bound, found);
                break;
            case Conjunction and:
                foreach (var operand in and.Operands) Collect(operand, bound, found);
                break;
            case Disjunction or:
                foreach (var operand in or.Operands) Collect(operand, bound, found);
                break;
            case BinaryFormula binary:
                Collect(binary.Left, bound, found);
                Collect(binary.Right, bound, found);
                break;
            case Quantification q:
                bound.Add(q.Variable);
                Collect(q.Body, bound, found);
                bound.RemoveAt(bound.Count - 1);
                break;
        }
    }
}
