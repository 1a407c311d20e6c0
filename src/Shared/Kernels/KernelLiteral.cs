using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>An atom or equation, or the negation of one.</summary>
internal readonly record struct KernelLiteral(Formula Atom, bool IsPositive)
{
    public KernelLiteral Complement => new(Atom, !IsPositive);

    /// <summary>What a refutation of the literal takes as given: its negation, without a double one.</summary>
    public Formula Denial => IsPositive ? Formula.Not(Atom) : Atom;

    /// <summary>The literals of a clause, in the order in which it is written; none for ⊥.</summary>
    public static ImmutableArray<KernelLiteral> Of(Formula clause) => clause switch
    {
        Disjunction disjunction => [.. disjunction.Operands.Select(Single)],
        TruthValue { Value: false } => [],
        _ => [Single(clause)],
    };

    /// <summary>Whether the literals are the same, an equation read from either side.</summary>
    public bool Matches(KernelLiteral other) => IsPositive == other.IsPositive && (Atom.Equals(other.Atom) || IsFlipped(other));

    private bool IsFlipped(KernelLiteral other) =>
        Atom is Equality l && other.Atom is Equality r && l.Left.Equals(r.Right) && l.Right.Equals(r.Left);

    private static KernelLiteral Single(Formula formula) =>
        formula is Negation negation ? new(negation.Operand, false) : new(formula, true);
}
