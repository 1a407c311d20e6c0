using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;

namespace Logic.Proving.Ground;

/// <summary>
/// Resolves negative equations away: C ∨ s ≠ t ⊢ Cσ where sσ = tσ. As long as no equation of different terms is derived, equal
/// terms are the same term, so that an equation without a unifier makes its clause hold.
/// </summary>
internal sealed class EqualityEliminator(int clauseCount)
{
    /// <summary>The steps taken, numbered from the clause count on.</summary>
    public List<Inference> Inferences { get; } = [];

    /// <summary>Whether a clause was left out that may matter.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The clause without negative equations, and its number as a premise; null when it can be left out.</summary>
    public (Clause Clause, int Premise)? Eliminate(Clause clause, int premise)
    {
        while (NegativeEquation(clause) is { } literal)
        {
            var equality = (Equality)literal.Atom;
            if (Unify(equality.Left, equality.Right) is not { } bindings) return null;
            clause = Resolve(clause, literal, bindings);
            Inferences.Add(new Inference(ProofRule.EqualityResolution, clause, [new ProofPremise(premise, bindings)]));
            premise = clauseCount + Inferences.Count - 1;
        }

        return (clause, premise);
    }

    private static Literal? NegativeEquation(Clause clause)
    {
        foreach (var literal in clause.Literals)
        {
            if (literal is { IsPositive: false, Atom: Equality }) return literal;
        }

        return null;
    }

    /// <summary>The unifier of a variable or constant with a term; equations of compound terms are left to others.</summary>
    private ImmutableArray<Binding>? Unify(Term left, Term right)
    {
        if (left.Equals(right)) return [];
        if (left is Variable variable) return Bind(variable, right);
        if (right is Variable other) return Bind(other, left);
        if (left is FunctionTerm { IsConstant: false } && right is FunctionTerm { IsConstant: false }) IsIncomplete = true;
        return null;
    }

    private static ImmutableArray<Binding>? Bind(Variable variable, Term term) =>
        FreeVariables.Occurs(variable, term) ? null : [new Binding(variable, term)];

    /// <summary>The instance without the equation, which a clause, being a set, has once.</summary>
    private static Clause Resolve(Clause clause, Literal resolved, ImmutableArray<Binding> bindings)
    {
        Term Map(Variable variable) => bindings is [var binding] && variable.Equals(binding.Variable) ? binding.Term : variable;
        Literal Instantiate(Literal literal) => literal with { Atom = Instance.Of(literal.Atom, Map) };
        var equation = Instantiate(resolved);
        return new Clause([.. clause.Literals.Select(Instantiate).Distinct().Where(literal => literal != equation)]);
    }
}
