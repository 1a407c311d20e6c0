using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Validation;

/// <summary>
/// Counts what the limits speak of, over any number of formulas. Recursion is safe: no formula nests deeper than the
/// hard limit.
/// </summary>
internal sealed class FormulaSurvey
{
    private readonly Dictionary<string, int> _predicates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _functions = new(StringComparer.Ordinal);

    public int Predicates => _predicates.Count;

    /// <summary>The first symbol that was met with another number of arguments than before.</summary>
    public ArityClash? Clash { get; private set; }

    /// <summary>Takes the formula in and returns how many quantifiers it has.</summary>
    public int Add(Formula formula)
    {
        switch (formula)
        {
            case Atom atom:
                Note(_predicates, atom.Predicate, atom.Arguments.Length, isPredicate: true);
                return AddTerms(atom.Arguments);
            case Equality equality:
                return AddTerms([equality.Left, equality.Right]);
            case Negation negation:
                return Add(negation.Operand);
            case Conjunction conjunction:
                return conjunction.Operands.Sum(Add);
            case Disjunction disjunction:
                return disjunction.Operands.Sum(Add);
            case BinaryFormula binary:
                return Add(binary.Left) + Add(binary.Right);
            case Quantification quantified:
                return 1 + Add(quantified.Body);
            default:
                return 0;
        }
    }

    private int AddTerms(ImmutableArray<Term> terms)
    {
        foreach (var term in terms)
        {
            if (term is not FunctionTerm function) continue;
            Note(_functions, function.Name, function.Arguments.Length, isPredicate: false);
            AddTerms(function.Arguments);
        }

        return 0;
    }

    private void Note(Dictionary<string, int> arities, string name, int arity, bool isPredicate)
    {
        if (!arities.TryAdd(name, arity) && arities[name] != arity)
            Clash ??= new ArityClash(name, isPredicate, arities[name], arity);
    }
}
