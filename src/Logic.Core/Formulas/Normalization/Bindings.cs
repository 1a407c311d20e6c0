using System.Collections.Immutable;

namespace Logic.Formulas.Normalization;

/// <summary>What variables stand for, as a walk goes down a formula; an inner binding hides an outer one.</summary>
internal sealed class Bindings
{
    private readonly ImmutableDictionary<Variable, Term> _terms;

    private Bindings(ImmutableDictionary<Variable, Term> terms) => _terms = terms;

    public static Bindings None { get; } = new(ImmutableDictionary<Variable, Term>.Empty);

    public IEnumerable<Term> Terms => _terms.Values;

    public bool IsEmpty => _terms.IsEmpty;

    public Bindings With(Variable variable, Term term) => new(_terms.SetItem(variable, term));

    /// <summary>The bindings of the given variables alone.</summary>
    public Bindings Only(ImmutableArray<Variable> variables) => new(_terms.RemoveRange(_terms.Keys.Except(variables)));

    /// <summary>The terms with every bound variable replaced.</summary>
    public ImmutableArray<Term> Apply(ImmutableArray<Term> terms)
    {
        if (IsEmpty) return terms;
        var applied = ImmutableArray.CreateBuilder<Term>(terms.Length);
        foreach (var term in terms) applied.Add(Apply(term));
        return applied.MoveToImmutable();
    }

    /// <summary>The term with every bound variable replaced.</summary>
    public Term Apply(Term term) => term switch
    {
        Variable variable => _terms.GetValueOrDefault(variable, variable),
        FunctionTerm { IsConstant: false } function => Term.Function(function.Name, Apply(function.Arguments)),
        _ => term,
    };
}
