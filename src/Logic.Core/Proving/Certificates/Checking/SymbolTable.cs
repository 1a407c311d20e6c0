using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Certificates.Checking;

/// <summary>The predicate and function names that occurred so far: what a Skolem or definition symbol must not be among.</summary>
internal sealed class SymbolTable
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public SymbolTable(ProofRequest request)
    {
        foreach (var assumption in request.Assumptions) Add(assumption);
        if (request.Goal is not null) Add(request.Goal);
    }

    public bool IsNew(string name) => !_names.Contains(name);

    public void Add(ProofStep step)
    {
        Add(step.Formula);
        foreach (var premise in step.Premises)
        {
            foreach (var binding in premise.Bindings) Add(binding.Term);
        }
    }

    private void Add(Formula formula)
    {
        switch (formula)
        {
            case Atom atom:
                _names.Add(atom.Predicate);
                Add(atom.Arguments);
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
            case Quantification quantification:
                Add(quantification.Body);
                break;
        }
    }

    private void Add(ImmutableArray<Term> terms)
    {
        foreach (var term in terms) Add(term);
    }

    private void Add(Term term)
    {
        if (term is not FunctionTerm function) return;
        _names.Add(function.Name);
        Add(function.Arguments);
    }
}
