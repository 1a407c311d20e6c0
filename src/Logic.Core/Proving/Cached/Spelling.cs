using Logic.Formulas;
using Logic.Proving.Certificates;
using FreeVariables = Logic.Proving.Clauses.FreeVariables;

namespace Logic.Proving.Cached;

/// <summary>
/// Fits a proof to a request that means the same as the one it was found for. First the proof is taken with the request's
/// own formulas in place of those it quotes; where that is no proof (the operands of a conjunction stand in another order,
/// say), it is taken as it is, provided that each formula it quotes has the canonical form of the request's.
/// Either way the independent checker has the last word.
/// </summary>
internal static class Spelling
{
    /// <summary>The proof that passed the check; null when none did. Assumptions are numbered as in the request.</summary>
    public static Proof? Verify(CanonicalProblem problem, Proof proof)
    {
        if (proof.UsedAssumptions.Any(i => (uint)i >= (uint)problem.Request.Assumptions.Length)) return null;
        var respelled = Respell(problem.Request, proof);
        if (ProofChecker.Check(problem.Request, respelled).IsValid) return respelled;
        return Quoted(problem, proof) is { } quoted && ProofChecker.Check(quoted, proof).IsValid ? proof : null;
    }

    private static Proof Respell(ProofRequest request, Proof proof) => new([.. proof.Steps.Select(step => step.Rule switch
    {
        ProofRule.Assumption when step.Assumption is { } index => step with { Formula = FreeVariables.Close(request.Assumptions[index]) },
        ProofRule.NegatedGoal when request.Goal is { } goal => step with { Formula = Formula.Not(FreeVariables.Close(goal)) },
        _ => step,
    })]);

    /// <summary>The request in the proof's own words; null when one of its quotations means something else.</summary>
    private static ProofRequest? Quoted(CanonicalProblem problem, Proof proof)
    {
        var assumptions = problem.Request.Assumptions.ToBuilder();
        var goal = problem.Request.Goal;
        foreach (var step in proof.Steps)
        {
            if (step is { Rule: ProofRule.Assumption, Assumption: { } index })
            {
                if (!CanonicalProblem.Canonical(step.Formula).Equals(problem.Assumptions[problem.CanonicalOf(index)])) return null;
                assumptions[index] = step.Formula;
            }
            else if (step is { Rule: ProofRule.NegatedGoal, Formula: Negation negated })
            {
                if (!CanonicalProblem.Canonical(negated.Operand).Equals(problem.Goal)) return null;
                goal = negated.Operand;
            }
        }

        return problem.Request with { Assumptions = assumptions.ToImmutable(), Goal = goal };
    }
}
