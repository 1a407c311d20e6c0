using Logic.Formulas;

namespace Logic.Proving.Models;

/// <summary>The variables that no quantifier binds, in order of first occurrence.</summary>
internal sealed class FreeVariables
{
    private readonly List<string> _bound = [];
    private readonly List<string> _free = [];

    public static IReadOnlyList<string> Of(Formula formula)
    {
        var collector = new FreeVariables();
        collector.Visit(formula);
        return collector._free;
    }

    private void Visit(Formula formula)
    {
        switch (formula)
        {
            case Atom atom:
                foreach (var argument in atom.Arguments) Visit(argument);
                break;
            case Equality equality:
                Visit(equality.Left);
                Visit(equality.Right);
                break;
            case Negation negation:
                Visit(negation.Operand);
                break;
            case Conjunction conjunction:
                foreach (var operand in conjunction.Operands) Visit(operand);
                break;
            case Disjunction disjunction:
                foreach (var operand in disjunction.Operands) Visit(operand);
                break;
            case BinaryFormula binary:
                Visit(binary.Left);
                Visit(binary.Right);
                break;
            case Quantification quantified:
                _bound.Add(quantified.Variable.Name);
                Visit(quantified.Body);
                _bound.RemoveAt(_bound.Count - 1);
                break;
        }
    }

    private void Visit(Term term)
    {
        if (term is Variable variable && !_bound.Contains(variable.Name) && !_free.Contains(variable.Name)) _free.Add(variable.Name);
        if (term is not FunctionTerm function) return;
        foreach (var argument in function.Arguments) Visit(argument);
    }
}
