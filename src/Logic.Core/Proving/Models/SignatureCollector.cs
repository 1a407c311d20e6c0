using Logic.Formulas;

namespace Logic.Proving.Models;

/// <summary>The symbols that occur in formulas.</summary>
internal sealed class SignatureCollector
{
    public HashSet<(string Name, int Arity)> Predicates { get; } = [];

    public HashSet<(string Name, int Arity)> Functions { get; } = [];

    public HashSet<decimal> Numerals { get; } = [];

    public void Add(Formula formula)
    {
        switch (formula)
        {
            case Atom atom:
                Predicates.Add((atom.Predicate, atom.Arguments.Length));
                foreach (var argument in atom.Arguments) Add(argument);
                break;
            case Equality equality:
                Add(equality.Left);
                Add(equality.Right);
                break;
            case Negation negation:
                Add(negation.Operand);
                break;
            case Conjunction conjunction:
                foreach (var operand in conjunction.Operands) Add(operand);
                break;
            case Disjunction disjunction:
                foreach (var operand in disjunction.Operands) Add(operand);
                break;
            case BinaryFormula binary:
                Add(binary.Left);
                Add(binary.Right);
                break;
            case Quantification quantified:
                Add(quantified.Body);
                break;
        }
    }

    private void Add(Term term)
    {
        if (term is Numeral numeral) Numerals.Add(numeral.Value);
        if (term is not FunctionTerm function) return;
        Functions.Add((function.Name, function.Arguments.Length));
        foreach (var argument in function.Arguments) Add(argument);
    }
}
