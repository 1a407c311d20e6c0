namespace Logic.Proving.Saturation;

/// <summary>
/// The inference rules of superposition (Bachmair and Ganzinger 1994, "Rewrite-based equational theorem proving with
/// selection and simplification"). Each is a function of an <see cref="Origin"/> alone, so that an inference can be
/// done again, with the same variables, when a proof is written down.
/// </summary>
internal sealed class InferenceRules(TermBank bank, TermOrder order)
{
    /// <summary>The unifier of the last inference: side 0 is the first clause, side 1 the second.</summary>
    public Substitution Unifier { get; } = new(bank);

    /// <summary>Does the inference; false when the terms do not unify or an ordering condition fails.</summary>
    public bool Infer(in Origin origin, List<SaturationLiteral> conclusion)
    {
        Unifier.Clear();
        conclusion.Clear();
        return origin.Kind switch
        {
            OriginKind.Superposition => Superpose(origin, conclusion),
            OriginKind.EqualityResolution => ResolveEquality(origin, conclusion),
            _ => Factor(origin, conclusion),
        };
    }

    // C ∨ s = t, D ∨ L[u] ⊢ (C ∨ D ∨ L[t])σ with σ = mgu(s, u), u no variable, sσ not below tσ; every occurrence of u in
    // L is replaced (simultaneous superposition). With P = ⊤ into ¬P it is resolution, and L disappears.
    private bool Superpose(in Origin origin, List<SaturationLiteral> conclusion)
    {
        var equation = Read(origin.First!, origin.FirstLiteral, origin.FromRight);
        var target = Read(origin.Second!, origin.SecondLiteral, origin.SecondFromRight);
        if (!Unifier.Unify(equation.Left, 0, origin.Position, 1)) return false;
        if (equation.IsEquation)
        {
            var replacement = Unifier.Apply(equation.Right, 0);
            if (!IsOriented(origin.First!, origin.FirstLiteral) && IsBelow(Unifier.Apply(equation.Left, 0), replacement)) return false;
            // A term on both sides is one place, that of the left side: it counts even if the right side is greater.
            if (target.IsEquation && !IsOriented(origin.Second!, origin.SecondLiteral)
                && IsBelow(Unifier.Apply(target.Left, 1), Unifier.Apply(target.Right, 1))
                && !bank.Contains(target.Right, origin.Position)) return false;
            conclusion.Add(new SaturationLiteral(
                Unifier.ApplyReplacing(target.Left, 1, origin.Position, replacement),
                Unifier.ApplyReplacing(target.Right, 1, origin.Position, replacement),
                target.IsPositive));
        }

        AddOthers(origin.Second!, origin.SecondLiteral, 1, conclusion);
        AddOthers(origin.First!, origin.FirstLiteral, 0, conclusion);
        return true;
    }

    // C ∨ s ≠ t ⊢ Cσ with σ = mgu(s, t).
    private bool ResolveEquality(in Origin origin, List<SaturationLiteral> conclusion)
    {
        var literal = origin.First!.Literals[origin.FirstLiteral];
        if (!Unifier.Unify(literal.Left, 0, literal.Right, 0)) return false;
        AddOthers(origin.First, origin.FirstLiteral, 0, conclusion);
        return true;
    }

    // Atoms: C ∨ P ∨ Q ⊢ (C ∨ P)σ with σ = mgu(P, Q).
    // Equations: C ∨ s = t ∨ s' = t' ⊢ (C ∨ t ≠ t' ∨ s' = t')σ with σ = mgu(s, s'), sσ not below tσ.
    private bool Factor(in Origin origin, List<SaturationLiteral> conclusion)
    {
        var first = Read(origin.First!, origin.FirstLiteral, origin.FromRight);
        var second = Read(origin.First!, origin.SecondLiteral, origin.SecondFromRight);
        if (!Unifier.Unify(first.Left, 0, second.Left, 0)) return false;
        if (first.IsEquation)
        {
            var right = Unifier.Apply(first.Right, 0);
            if (IsBelow(Unifier.Apply(first.Left, 0), right)) return false;
            conclusion.Add(new SaturationLiteral(right, Unifier.Apply(second.Right, 0), false));
        }

        AddOthers(origin.First!, origin.FirstLiteral, 0, conclusion);
        return true;
    }

    private bool IsBelow(int left, int right) => order.Compare(left, right) is Comparison.Less or Comparison.Equal;

    private static bool IsOriented(SaturationClause clause, int literal) => (clause.Oriented >> literal & 1) != 0;

    private static SaturationLiteral Read(SaturationClause clause, int literal, bool fromRight) =>
        fromRight ? clause.Literals[literal].Swapped : clause.Literals[literal];

    private void AddOthers(SaturationClause clause, int except, int side, List<SaturationLiteral> conclusion)
    {
        for (var i = 0; i < clause.Literals.Length; i++)
        {
            if (i == except) continue;
            var literal = clause.Literals[i];
            conclusion.Add(new SaturationLiteral(
                Unifier.Apply(literal.Left, side), Unifier.Apply(literal.Right, side), literal.IsPositive));
        }
    }
}
