using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Shared.Kernels;

/// <summary>Literals that are false here, and what proves their denials. Immutable.</summary>
internal sealed class Discharges
{
    private readonly ImmutableDictionary<KernelLiteral, Expression> _denials;

    private Discharges(ImmutableDictionary<KernelLiteral, Expression> denials) => _denials = denials;

    /// <summary>No literal but t ≠ t.</summary>
    public static Discharges None { get; } = new(ImmutableDictionary<KernelLiteral, Expression>.Empty);

    /// <summary>The literals that were said to be false.</summary>
    public IEnumerable<KernelLiteral> Literals => _denials.Keys;

    /// <summary>One more; the newer one of two for the same literal counts.</summary>
    public Discharges With(KernelLiteral literal, Expression denial) => new(_denials.SetItem(literal, denial));

    /// <summary>The proof of the literal's denial; null where it is not known to be false.</summary>
    public Expression? Find(KernelLiteral literal)
    {
        if (_denials.TryGetValue(literal, out var denial)) return denial;
        if (literal.Atom is not Equality { Left: var left, Right: var right }) return null;
        if (_denials.TryGetValue(new KernelLiteral(Formula.Equal(right, left), literal.IsPositive), out var flipped))
            return literal.IsPositive ? FlippedDenial((Equality)literal.Atom, flipped) : Equations.Flip(right, left, flipped);
        return !literal.IsPositive && left.Equals(right) ? Equations.Reflexive(left) : null;
    }

    // ¬(s = t) from ¬(t = s).
    private static Assume FlippedDenial(Equality equality, Expression denial)
    {
        const string held = "e";
        return new Assume(held, equality, denial.On(Equations.Flip(equality.Left, equality.Right, new Reference(held))));
    }
}
