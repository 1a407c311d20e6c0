using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Tests.Proving;

/// <summary>
/// Says a formula in other words: operands in another order, connectives by others, quantifiers by their duals, bound
/// variables renamed, negations moved. What comes out is equivalent, so the biconditional of the two is a theorem.
/// </summary>
internal sealed class Rephrasing(int seed)
{
    private readonly Random _random = new(seed);
    private int _renamed;

    public Formula Of(Formula formula) => Say(formula, true, ImmutableDictionary<Variable, Variable>.Empty);

    // The formula, or what denies it when "positive" is false.
    private Formula Say(Formula formula, bool positive, ImmutableDictionary<Variable, Variable> names)
    {
        if (_random.Next(5) == 0) return Formula.Not(Say(formula, !positive, names));
        return formula switch
        {
            Negation negation => Say(negation.Operand, !positive, names),
            Conjunction and => Join([.. and.Operands.Select(o => Say(o, positive, names))], positive),
            Disjunction or => Join([.. or.Operands.Select(o => Say(o, positive, names))], !positive),
            Implication implies => Join([Say(implies.Left, !positive, names), Say(implies.Right, positive, names)], !positive),
            Biconditional iff => SayIff(iff.Left, iff.Right, positive, names),
            ExclusiveOr xor => SayIff(xor.Left, xor.Right, !positive, names),
            Quantification quantification => SayQuantified(quantification, positive, names),
            _ => SayAtom(formula, positive, names),
        };
    }

    private Formula Join(ImmutableArray<Formula> operands, bool isConjunction)
    {
        if (_random.Next(2) == 0) operands = [.. operands.Reverse()];
        if (isConjunction) return Formula.And(operands);
        return operands.Length == 2 && _random.Next(2) == 0
            ? Formula.Implies(Formula.Not(operands[0]), operands[1])
            : Formula.Or(operands);
    }

    private Formula SayIff(Formula left, Formula right, bool positive, ImmutableDictionary<Variable, Variable> names)
    {
        if (_random.Next(2) == 0) (left, right) = (right, left);
        return _random.Next(3) switch
        {
            0 => Formula.Iff(Say(left, positive, names), Say(right, true, names)),
            1 => Formula.Xor(Say(left, !positive, names), Say(right, true, names)),
            _ => Formula.And(
                Formula.Implies(Say(left, true, names), Say(right, positive, names)),
                Formula.Implies(Say(right, positive, names), Say(left, true, names))),
        };
    }

    private Formula SayQuantified(Quantification quantification, bool positive, ImmutableDictionary<Variable, Variable> names)
    {
        var variable = Term.Variable($"v{_renamed++}");
        var body = Say(quantification.Body, positive, names.SetItem(quantification.Variable, variable));
        return quantification is Universal == positive ? Formula.ForAll(variable, body) : Formula.Exists(variable, body);
    }

    private Formula SayAtom(Formula formula, bool positive, ImmutableDictionary<Variable, Variable> names)
    {
        var said = formula switch
        {
            Equality equality when _random.Next(2) == 0 => Formula.Equal(Say(equality.Right, names), Say(equality.Left, names)),
            Equality equality => Formula.Equal(Say(equality.Left, names), Say(equality.Right, names)),
            Atom atom => Formula.Atom(atom.Predicate, [.. atom.Arguments.Select(a => Say(a, names))]),
            _ => formula,
        };
        return positive ? said : Formula.Not(said);
    }

    private static Term Say(Term term, ImmutableDictionary<Variable, Variable> names) => term switch
    {
        Variable variable => names[variable],
        FunctionTerm function => Term.Function(function.Name, [.. function.Arguments.Select(a => Say(a, names))]),
        _ => term,
    };
}
