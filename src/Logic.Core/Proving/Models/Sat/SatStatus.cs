namespace Logic.Proving.Models.Sat;

/// <summary>What a run of the SAT solver ended with.</summary>
internal enum SatStatus
{
    /// <summary>The step budget was used up; run again to go on.</summary>
    Unknown,

    /// <summary>There is an assignment; read it with <see cref="SatSolver.IsTrue"/>.</summary>
    Satisfiable,

    /// <summary>There is no assignment under the assumptions.</summary>
    Unsatisfiable,
}
