namespace Logic.Proving;

/// <summary>Where a search engine stands after a slice of work.</summary>
internal enum SearchState
{
    /// <summary>More steps may bring an answer.</summary>
    Running,

    /// <summary>The clauses have no model; the outcome carries the inferences that end in the empty clause.</summary>
    Refuted,

    /// <summary>The outcome carries a model of the clauses.</summary>
    ModelFound,

    /// <summary>A complete search ended without the empty clause: the clauses have a model, which is not at hand.</summary>
    Saturated,

    /// <summary>The engine can do no more for this problem; others may.</summary>
    Exhausted,
}
