namespace Logic.Proving.Z3.Smt;

/// <summary>What Z3 said.</summary>
internal enum SmtVerdict
{
    /// <summary>It has no answer.</summary>
    Unknown,

    /// <summary>The formulas contradict each other.</summary>
    Unsatisfiable,

    /// <summary>The formulas have a model.</summary>
    Satisfiable,

    /// <summary>It was stopped from outside.</summary>
    Stopped,
}
