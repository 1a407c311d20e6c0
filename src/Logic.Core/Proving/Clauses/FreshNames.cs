using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>Makes symbols that occur nowhere in the request: <c>sk1</c>, <c>def1</c>, … in a fixed order.</summary>
internal sealed class FreshNames
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private int _skolems;
    private int _definitions;

    public FreshNames(ProofRequest request)
    {
        foreach (var assumption in request.Assumptions) Add(assumption);
        if (request.Goal is not null) Add(request.Goal);
    }

    public string Skolem() => Next("sk", ref _skolems);

    public string Definition() => Next("def", ref _definitions);

    private string Next(string prefix, ref int count)
    {
        string name;
        do name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{++count}");
        while (!_used.Add(name));
        return name;
    }

    private void Add(Formula formula)
    {
        switch (formula)
        {
            case Atom atom:
                _used.Add(atom.Predicate);
                Add(atom.Arguments);
                break;
            case Equality equality:
                Add(equality.Left);
                Add(equality.Right);
                break;
            case Negation negation:
                Add(negation.Operand);
                break;
            case Conjunction and:
                foreach (var operand in and.Operands) Add(operand);
                break;
            case Disjunction or:
                foreach (var operand in or.Operands) Add(operand);
                break;
            case BinaryFormula binary:
                Add(binary.Left);
                Add(binary.Right);
                break;
            case Quantification q:
                Add(q.Body);
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
        _used.Add(function.Name);
        Add(function.Arguments);
    }
}
