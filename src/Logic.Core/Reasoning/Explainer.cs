using Logic.Formulas;
using Logic.Proving;

namespace Logic.Reasoning;

/// <summary>Puts the evidence of an answer into numbered steps and a closing sentence.</summary>
internal static class Explainer
{
    public static Explanation Explain(Answer answer, Theory theory) => answer.Verdict switch
    {
        Verdict.True => Argue(answer.Proof!, theory, answer.Formula!, "So it is true."),
        Verdict.False when answer.Refutation!.IsTheorem => Argue(answer.Refutation, theory, Formula.Not(answer.Formula!), "So it is false."),
        Verdict.False => new Explanation([], "It does not follow, so in a closed world it is false."),
        Verdict.InconsistentPremises =>
            Argue(answer.Contradiction!, theory, goal: null, "So the premises contradict each other, and anything would follow."),
        Verdict.Unknown => new Explanation(
            [], "Neither it nor its contrary follows: both are possible where the premises hold."),
        _ => new Explanation([], WhyUndetermined(answer)),
    };

    private static Explanation Argue(ProofResult result, Theory theory, Formula? goal, string conclusion) => result.Proof is { } proof
        ? new Explanation(ProofNarrator.Tell(proof, theory.Sources, goal), conclusion)
        : new Explanation([], $"{conclusion} The prover {result.Prover} says so and gives no proof.");

    private static string WhyUndetermined(Answer answer)
    {
        var isOpen = answer.Proof!.Status == SzsStatus.CounterSatisfiable && answer.Refutation!.Status == SzsStatus.CounterSatisfiable;
        if (isOpen) return "Nothing follows from the premises that were read; it may follow from those that were not.";
        var undecided = answer.Proof.Status == SzsStatus.CounterSatisfiable ? answer.Refutation! : answer.Proof;
        return $"No answer within the limits ({undecided.Status}{(undecided.Reason is { } reason ? ": " + reason : "")}).";
    }
}
