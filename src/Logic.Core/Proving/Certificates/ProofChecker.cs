using Logic.Formulas;
using Logic.Proving.Certificates.Checking;

namespace Logic.Proving.Certificates;

/// <summary>
/// Decides whether a proof proves what a request asks. It knows nothing of how proofs are found: it uses formulas,
/// terms and clauses, and the rules as <see cref="ProofRule"/> states them. A proof is accepted only in the form in which
/// proofs are written: each step but the last is used, each premise is needed and no earlier step with fewer literals does
/// as well, only variables that occur are bound, and formulas become clauses in one fixed order. The work is bounded, so
/// that a certificate from elsewhere cannot keep it busy. Thread-safe.
/// </summary>
public static class ProofChecker
{
    /// <summary>Checks every step of <paramref name="proof"/> against <paramref name="request"/>.</summary>
    public static ProofCheck Check(ProofRequest request, Proof proof) => Check(request, proof, new CheckBudget());

    internal static ProofCheck Check(ProofRequest request, Proof proof, CheckBudget budget)
    {
        var symbols = new SymbolTable(request);
        var order = new StepOrder(proof);
        var stronger = new StrongerSteps(proof.Steps, budget);
        try
        {
            for (var i = 0; i < proof.Steps.Length; i++)
            {
                var step = proof.Steps[i];
                if (step.Premises.Any(p => p.Step < 0 || p.Step >= i)) return Refuse(i, "a premise is not an earlier step");
                if (!order.Accepts(i)) return Refuse(i, $"{step.Rule} does not rest on such steps");
                if (!Follows(step, request, proof, symbols, budget)) return Refuse(i, $"does not follow by {step.Rule}");
                if (stronger.For(step) is not null) return Refuse(i, "an earlier step says more than a premise and does as well");
                symbols.Add(step);
                stronger.Add(i);
            }
        }
        catch (CheckBudget.ExceededException)
        {
            return new ProofCheck(false, -1, "the proof takes too much work to check");
        }
        catch (FormulaTooDeepException)
        {
            return new ProofCheck(false, -1, "an instance nests too deep");
        }

        if (proof.Steps is not [.., { Formula: TruthValue { Value: false } }]) return new ProofCheck(false, -1, "the last step is not ⊥");
        return Unused(proof) is { } unused ? Refuse(unused, "nothing rests on it") : ProofCheck.Valid;
    }

    // The first step but the last that is no premise of a step.
    private static int? Unused(Proof proof)
    {
        var used = proof.Steps.SelectMany(s => s.Premises).Select(p => p.Step).ToHashSet();
        for (var i = 0; i < proof.Steps.Length - 1; i++)
        {
            if (!used.Contains(i)) return i;
        }

        return null;
    }

    private static ProofCheck Refuse(int step, string fault) => new(false, step, $"Step {step + 1}: {fault}.");

    private static bool Follows(ProofStep step, ProofRequest request, Proof proof, SymbolTable symbols, CheckBudget budget)
    {
        switch (step.Rule)
        {
            case ProofRule.Assumption:
                return step.Assumption is { } index && index >= 0 && index < request.Assumptions.Length
                    && budget.Same(step.Formula, FormulaChecks.Close(request.Assumptions[index]));
            case ProofRule.NegatedGoal:
                return request.Goal is not null
                    && budget.Same(step.Formula, Formula.Not(FormulaChecks.Close(request.Goal)));
            case ProofRule.Definition:
                return FormulaChecks.IsDefinition(step.Formula, symbols);
            case ProofRule.Arithmetic:
                return ArithmeticChecks.Holds(step.Formula);
        }

        var premises = step.Premises.Select(p => proof.Steps[p.Step].Formula).ToArray();
        return step.Rule is >= ProofRule.OneDirection and <= ProofRule.Clause
            ? new FormulaChecks(budget).Follows(step, premises, proof.Steps[step.Premises[0].Step].Rule, symbols)
            : ClauseChecks.Follows(step, premises, budget);
    }
}
