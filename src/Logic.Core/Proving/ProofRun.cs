using System.Collections.Immutable;
using Logic.Proving.Certificates;
using Logic.Proving.Clauses;
using Logic.Proving.Models;

namespace Logic.Proving;

/// <summary>One run of the built-in prover: the engines' turns, and the answer with its evidence.</summary>
internal sealed class ProofRun(ProofRequest request, SearchClock clock)
{
    public const string Prover = "built-in";

    // After a saturation the answer is known; so much more work is spent on a model that can be shown and checked.
    private const int UnitsForModelAfterSaturation = 10_000;
    private const long EvaluationSteps = 50_000_000;

    /// <summary>Runs until there is an answer, the limits are reached, or no engine can do more.</summary>
    public ProofResult Run()
    {
        var clauses = Clausifier.Clausify(request, clock);
        if (Stopped() is { } early) return early;
        if (clauses.Clauses.Any(c => c.IsEmpty)) return Refuted(clauses, []) ?? Stopped() ?? GaveUp();
        var schedule = new EngineSchedule(clauses);
        while (!schedule.IsEmpty)
        {
            var outcome = schedule.Advance(clock);
            if (Answer(outcome, clauses, schedule) is { } answer) return answer;
            if (Stopped() is { } stopped) return stopped;
            if (outcome.State is not (SearchState.Running or SearchState.Exhausted)) schedule.DropLast();
        }

        return GaveUp();
    }

    // Null when the engine has no answer, or one that did not stand up to the check.
    private ProofResult? Answer(SearchOutcome outcome, ClauseSet clauses, EngineSchedule schedule) => outcome.State switch
    {
        SearchState.Refuted => Refuted(clauses, outcome.Refutation),
        SearchState.ModelFound => Modelled(outcome.Model!),
        SearchState.Saturated => Saturated(schedule),
        _ => null,
    };

    private ProofResult? Refuted(ClauseSet clauses, ImmutableArray<Inference> refutation)
    {
        var proof = ProofAssembly.Assemble(clauses, refutation);
        if (!ProofChecker.Check(request, proof).IsValid) return null;
        var status = request.Goal is null ? SzsStatus.Unsatisfiable : proof.UsesGoal ? SzsStatus.Theorem : SzsStatus.ContradictoryAxioms;
        return Result(status) with
        {
            Evidence = Evidence.Proof,
            Verified = true,
            Proof = proof,
            UsedAssumptions = proof.UsedAssumptions,
        };
    }

    private ProofResult? Modelled(FiniteModel model)
    {
        var holds = CountermodelCheck.Check(request, model, EvaluationSteps, clock);
        if (holds == false) return null;
        var formulas = request.Goal is null ? request.Assumptions : request.Assumptions.Add(request.Goal);
        return Result(NotProved) with
        {
            Evidence = holds == true ? Evidence.FiniteModel : Evidence.Claim,
            Verified = holds == true,
            Countermodel = model.RestrictTo(formulas),
            Reason = holds == true ? null : "The model is too large to be evaluated.",
        };
    }

    private ProofResult Saturated(EngineSchedule schedule)
    {
        var outcome = schedule.Models.Advance(UnitsForModelAfterSaturation, clock);
        if (outcome.State == SearchState.ModelFound && Modelled(outcome.Model!) is { Verified: true } answer) return answer;
        return Result(NotProved) with
        {
            Evidence = Evidence.Saturation,
            Reason = "The search ended without a contradiction; no finite model was found.",
        };
    }

    private SzsStatus NotProved => request.Goal is null ? SzsStatus.Satisfiable : SzsStatus.CounterSatisfiable;

    private ProofResult? Stopped()
    {
        if (clock.IsCancelled) return Result(SzsStatus.Cancelled);
        if (clock.IsTimeUp) return Result(SzsStatus.Timeout);
        return clock.IsMemoryUp ? Result(SzsStatus.ResourceOut) with { Reason = "The memory limit was reached." } : null;
    }

    private static ProofResult GaveUp() => Result(SzsStatus.GaveUp) with { Reason = "No engine can do more." };

    private static ProofResult Result(SzsStatus status) => new() { Status = status, Prover = Prover };
}
