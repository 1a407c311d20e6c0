using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Validation;

/// <summary>
/// Counts what the limits speak of, over any number of formulas. Recursion is safe: no formula nests deeper than the
/// hard limit.
/// </summary>
internal sealed class FormulaSurvey
{
    private readonly HashSet<(string Name, int Arity)> _predicates = [];

    /// <summary>How many different predicates were met.</summary>
    public int Predicates => _predicates.Count;

    /// <summary>Takes the formula in and returns how many quantifiers it has.</summary>
    public int Add(Formula formula)
    {
        switch (formula)
        {
            case Atom atom:
                _predicates.Add((atom.Predicate, atom.Arguments.Length));
                return 0;
            case Negation negation:
                return Add(negation.Operand);
            case Conjunction conjunction:
                return Add(conjunction.Operands);
            case Disjunction disjunction:
                return Add(disjunction.Operands);
            case BinaryFormula binary:
                return Add(binary.Left) + Add(binary.Right);
            case Quantification quantified:
                return 1 + Add(quantified.Body);
            default:
                return 0;
        }
    }

    private int Add(ImmutableArray<Formula> operands)
    {
        var quantifiers = 0;
        foreach (var operand in operands) quantifiers += Add(operand);
        return quantifiers;
    }
}
