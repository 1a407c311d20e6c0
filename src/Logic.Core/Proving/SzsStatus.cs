namespace Logic.Proving;

/// <summary>
/// The outcome of a proof attempt in the words of the SZS ontology (Sutcliffe 2008, "The SZS Ontologies for Automated
/// Reasoning Software").
/// </summary>
public enum SzsStatus
{
    /// <summary>The goal follows from the assumptions.</summary>
    Theorem,

    /// <summary>The goal does not follow: some model of the assumptions refutes it.</summary>
    CounterSatisfiable,

    /// <summary>The assumptions have no model (asked without a goal).</summary>
    Unsatisfiable,

    /// <summary>The assumptions have a model (asked without a goal).</summary>
    Satisfiable,

    /// <summary>The assumptions contradict each other, so the goal follows, as everything does.</summary>
    ContradictoryAxioms,

    /// <summary>The time was used up.</summary>
    Timeout,

    /// <summary>The memory or step budget was used up.</summary>
    ResourceOut,

    /// <summary>The prover stopped without an answer.</summary>
    GaveUp,

    /// <summary>The caller cancelled.</summary>
    Cancelled,

    /// <summary>The problem could not be taken as given.</summary>
    InputError,
}
