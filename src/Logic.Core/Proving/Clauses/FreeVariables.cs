using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>What clausification asks about variables; occurrence is decided without listing all of them.</summary>
internal static class FreeVariables
{
    public static ImmutableArray<Variable> Of(Formula formula) => Formulas.Normalization.FreeVariables.Of(formula);

    /// <summary>The formula with its free variables bound by ∀, the first to occur outermost.</summary>
    public static Formula Close(Formula formula) => Formulas.Normalization.FreeVariables.Close(formula);

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
}
