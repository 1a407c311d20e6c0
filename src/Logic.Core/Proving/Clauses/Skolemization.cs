using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;

namespace Logic.Proving.Clauses;

/// <summary>
/// Replaces each existential variable by a new function of the universal variables that its scope depends on
/// (inner Skolemization: the free variables of ∃y φ, not all those quantified above it).
/// </summary>
internal sealed class Skolemization
{
    private readonly FreshNames _names;
    private readonly Dictionary<Variable, Term> _witnesses = [];
    private readonly ImmutableArray<Binding>.Builder _bindings = ImmutableArray.CreateBuilder<Binding>();

    private Skolemization(FreshNames names) => _names = names;

    /// <summary>The formula without ∃, and what stands for each existential variable.</summary>
    public static (Formula Formula, ImmutableArray<Binding> Witnesses) Of(Formula formula, FreshNames names)
    {
        var skolemization = new Skolemization(names);
        var result = skolemization.Visit(formula);
        return (result, skolemization._bindings.ToImmutable());
    }

    private Formula Visit(Formula formula) => formula switch
    {
        Conjunction and => Formula.And(and.Operands.Select(Visit).ToImmutableArray()),
        Disjunction or => Formula.Or(or.Operands.Select(Visit).ToImmutableArray()),
        Universal all => Formula.ForAll(all.Variable, Visit(all.Body)),
        Existential some => Witness(some),
        _ => Instance.Of(formula, v => _witnesses.GetValueOrDefault(v, v)),
    };

    private Formula Witness(Existential some)
    {
        var arguments = new List<Variable>();
        foreach (var variable in FreeVariables.Of(some))
            FreeVariables.Collect(_witnesses.GetValueOrDefault(variable, variable), [], arguments);
        var term = Term.Function(_names.Skolem(), [.. arguments]);
        _witnesses[some.Variable] = term;
        _bindings.Add(new Binding(some.Variable, term));
        return Visit(some.Body);
    }
}
