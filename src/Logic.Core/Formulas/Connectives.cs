using System.Collections.Immutable;

namespace Logic.Formulas;

/// <summary>¬ operand.</summary>
public sealed class Negation : Formula
{
    /// <summary>Creates a negation.</summary>
    public Negation(Formula operand)
        : base(1 + operand.Depth, StableHash.Combine(13, operand.GetHashCode())) => Operand = operand;

    /// <summary>What is denied.</summary>
    public Formula Operand { get; }

    private protected override bool SameAs(Formula other) => other is Negation negation && negation.Operand.Equals(Operand);
}

/// <summary>A conjunction of two or more formulas, none of which is a conjunction.</summary>
public sealed class Conjunction : Formula
{
    internal Conjunction(ImmutableArray<Formula> operands)
        : base(1 + NestingLimit.DeepestOf(operands), StableHash.Combine(14, 0, operands)) => Operands = operands;

    /// <summary>The conjuncts, in order.</summary>
    public ImmutableArray<Formula> Operands { get; }

    private protected override bool SameAs(Formula other) =>
        other is Conjunction conjunction && conjunction.Operands.AsSpan().SequenceEqual(Operands.AsSpan());
}

/// <summary>A disjunction of two or more formulas, none of which is a disjunction.</summary>
public sealed class Disjunction : Formula
{
    internal Disjunction(ImmutableArray<Formula> operands)
        : base(1 + NestingLimit.DeepestOf(operands), StableHash.Combine(15, 0, operands)) => Operands = operands;

    /// <summary>The disjuncts, in order.</summary>
    public ImmutableArray<Formula> Operands { get; }

    private protected override bool SameAs(Formula other) =>
        other is Disjunction disjunction && disjunction.Operands.AsSpan().SequenceEqual(Operands.AsSpan());
}

/// <summary>A connective of two formulas that is neither ∧ nor ∨.</summary>
public abstract class BinaryFormula : Formula
{
    private protected BinaryFormula(int kind, Formula left, Formula right)
        : base(1 + Math.Max(left.Depth, right.Depth), StableHash.Combine(StableHash.Combine(kind, left.GetHashCode()), right.GetHashCode()))
    {
        Left = left;
        Right = right;
    }

    /// <summary>The left side.</summary>
    public Formula Left { get; }

    /// <summary>The right side.</summary>
    public Formula Right { get; }

    private protected sealed override bool SameAs(Formula other) =>
        other.GetType() == GetType() && other is BinaryFormula binary && binary.Left.Equals(Left) && binary.Right.Equals(Right);
}

/// <summary>left ⊕ right.</summary>
public sealed class ExclusiveOr(Formula left, Formula right) : BinaryFormula(16, left, right);

/// <summary>left → right.</summary>
public sealed class Implication(Formula left, Formula right) : BinaryFormula(17, left, right);

/// <summary>left ↔ right.</summary>
public sealed class Biconditional(Formula left, Formula right) : BinaryFormula(18, left, right);
