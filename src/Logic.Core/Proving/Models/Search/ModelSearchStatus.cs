namespace Logic.Proving.Models.Search;

/// <summary>How far the search for a finite model is.</summary>
internal enum ModelSearchStatus
{
    /// <summary>Steps were used up; go on.</summary>
    Running,

    /// <summary>There is a model.</summary>
    Found,

    /// <summary>There is none, of any size: the clauses contradict each other, or sorts are bounded and all sizes were tried.</summary>
    NoModel,

    /// <summary>The largest size or the memory bound is reached.</summary>
    GaveUp,
}
