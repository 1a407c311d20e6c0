using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Proving.Clauses;

/// <summary>An atom or equation, or its negation.</summary>
/// <param name="Atom">An <see cref="Formulas.Atom"/> or an <see cref="Equality"/>.</param>
/// <param name="IsPositive">False for ¬atom.</param>
internal readonly record struct Literal(Formula Atom, bool IsPositive)
{
    public Literal Complement => new(Atom, !IsPositive);

    public Formula ToFormula() => IsPositive ? Atom : Formula.Not(Atom);

    public override string ToString() => ToFormula().ToString();
}

/// <summary>A disjunction of literals whose variables are all universal; the empty clause is ⊥.</summary>
internal sealed record Clause(ImmutableArray<Literal> Literals)
{
    public bool IsEmpty => Literals.IsEmpty;

    public Formula ToFormula() => Formula.Or([.. Literals.Select(static l => l.ToFormula())]);

    public override string ToString() => IsEmpty ? "⊥" : string.Join(" ∨ ", Literals);
}
