using System.Collections.Immutable;
using Logic.Formulas;
using Logic.Proving.Certificates;
using Logic.Proving.Certificates.Checking;
using Logic.Proving.Clauses;

namespace Logic.Proving;

/// <summary>Joins clausification and refutation to one proof that holds only the steps that ⊥ rests on.</summary>
internal static class ProofAssembly
{
    public static Proof Assemble(ClauseSet clauses, ImmutableArray<Inference> refutation)
    {
        var steps = new List<ProofStep>(clauses.Steps);
        var number = new List<int>(clauses.Origins.Select(o => o.Step));
        foreach (var inference in refutation)
        {
            number.Add(steps.Count);
            steps.Add(new ProofStep(inference.Rule, inference.Conclusion.ToFormula(), Renumber(inference.Premises, number)));
        }

        var last = refutation.IsEmpty ? clauses.Origins[clauses.Clauses.ToList().FindIndex(c => c.IsEmpty)].Step : steps.Count - 1;
        Tidy(steps, last);
        return new Proof(Prune(steps, last));
    }

    // The one form that the checker accepts. Where finding it takes too much work the steps stay as they are, and the
    // check, as long, has the last word.
    private static void Tidy(List<ProofStep> steps, int last)
    {
        var budget = new CheckBudget();
        try
        {
            for (var i = 0; i < steps.Count; i++) steps[i] = Tidy(steps[i], steps, budget);
            QuoteStrongest(steps, last, budget);
        }
        catch (CheckBudget.ExceededException)
        {
            return;
        }
    }

    // Superposition of a unit equation that replaces every occurrence is called what it is; bindings that do nothing go.
    private static ProofStep Tidy(ProofStep step, List<ProofStep> steps, CheckBudget budget)
    {
        if (step.Rule is not (ProofRule.Superposition or ProofRule.EqualityResolution)) return step;
        Formula[] premises = [.. step.Premises.Select(p => steps[p.Step].Formula)];
        if (step.Rule == ProofRule.Superposition)
        {
            var renamed = step with { Rule = ProofRule.Demodulation };
            return ClauseChecks.Follows(renamed, premises, budget) ? renamed : step;
        }

        while (ClauseChecks.IdleBinding(step, premises, budget) is { } idle)
            step = step with { Premises = [step.Premises[0] with { Bindings = step.Premises[0].Bindings.RemoveAt(idle) }] };
        return step;
    }

    // The checker refuses a premise in whose place an earlier step with fewer literals does as well.
    private static void QuoteStrongest(List<ProofStep> steps, int last, CheckBudget budget)
    {
        var stronger = new StrongerSteps(steps, budget);
        for (var i = 0; i <= last; i++)
        {
            while (stronger.For(steps[i]) is { } better) steps[i] = better;
            stronger.Add(i);
        }
    }

    private static ImmutableArray<ProofPremise> Renumber(ImmutableArray<ProofPremise> premises, List<int> number) =>
        [.. premises.Select(p => p with { Step = number[p.Step] })];

    private static ImmutableArray<ProofStep> Prune(List<ProofStep> steps, int last)
    {
        var used = new bool[last + 1];
        used[last] = true;
        for (var i = last; i >= 0; i--)
        {
            if (!used[i]) continue;
            foreach (var premise in steps[i].Premises) used[premise.Step] = true;
        }

        var number = new List<int>();
        var kept = ImmutableArray.CreateBuilder<ProofStep>();
        for (var i = 0; i <= last; i++)
        {
            number.Add(kept.Count);
            if (used[i]) kept.Add(steps[i] with { Premises = Renumber(steps[i].Premises, number) });
        }

        return kept.ToImmutable();
    }
}
