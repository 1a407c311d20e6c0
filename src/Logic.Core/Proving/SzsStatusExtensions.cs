namespace Logic.Proving;

/// <summary>What outcomes have in common.</summary>
public static class SzsStatusExtensions
{
    /// <summary>Whether the question is answered: the goal follows or does not, the assumptions have a model or have none.</summary>
    public static bool IsConclusive(this SzsStatus status) => status.IsRefutation() || status.IsModel();

    /// <summary>Whether a contradiction was found: Theorem, ContradictoryAxioms or Unsatisfiable.</summary>
    public static bool IsRefutation(this SzsStatus status) =>
        status is SzsStatus.Theorem or SzsStatus.ContradictoryAxioms or SzsStatus.Unsatisfiable;

    /// <summary>Whether a model is said to exist: CounterSatisfiable or Satisfiable.</summary>
    public static bool IsModel(this SzsStatus status) => status is SzsStatus.CounterSatisfiable or SzsStatus.Satisfiable;
}
