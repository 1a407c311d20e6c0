using Logic.Formulas;

namespace Logic.Proving.Certificates.Checking;

/// <summary>
/// Finds, for a premise of a step between clauses, an earlier clause that has only some of its literals and does as well:
/// the further literals stand in the conclusion, or are false, anyway. Such a premise is not the one to quote. Clauses
/// are compared as they stand, before instantiation, and are looked up by their literals.
/// </summary>
internal sealed class StrongerSteps(IReadOnlyList<ProofStep> steps, CheckBudget budget)
{
    private readonly Dictionary<Formula, List<int>> _byFirstLiteral = [];
    private readonly Formula[][] _literals = new Formula[steps.Count][];

    /// <summary>Makes a step known; steps are added in order.</summary>
    public void Add(int index)
    {
        if (steps[index].Rule < ProofRule.Clause) return;
        Formula[] literals = steps[index].Formula is Disjunction or ? [.. or.Operands] : [steps[index].Formula];
        _literals[index] = literals;
        if (!_byFirstLiteral.TryGetValue(literals[0], out var list)) _byFirstLiteral.Add(literals[0], list = []);
        list.Add(index);
    }

    /// <summary>The step with a stronger one in the place of a premise; null when there is none to be found.</summary>
    public ProofStep? For(ProofStep step)
    {
        for (var i = 0; i < step.Premises.Length; i++)
        {
            if (InPlaceOf(step, i) is { } better) return better;
        }

        return null;
    }

    private ProofStep? InPlaceOf(ProofStep step, int premise)
    {
        if (_literals[step.Premises[premise].Step] is not { Length: > 1 } literals) return null;
        foreach (var literal in literals)
        {
            if (!_byFirstLiteral.TryGetValue(literal, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                budget.Spend();
                if (!IsPart(_literals[candidate], literals)) continue;
                var changed = step with { Premises = step.Premises.SetItem(premise, step.Premises[premise] with { Step = candidate }) };
                if (Follows(changed)) return changed;
            }
        }

        return null;
    }

    private static bool IsPart(Formula[] part, Formula[] whole) => part.Length < whole.Length && part.All(whole.Contains);

    private bool Follows(ProofStep step) =>
        ClauseChecks.Follows(step, [.. step.Premises.Select(p => steps[p.Step].Formula)], budget);
}
