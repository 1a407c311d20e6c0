namespace Logic.Proving.Clauses;

/// <summary>Where a clause comes from.</summary>
/// <param name="Step">The index in <see cref="ClauseSet.Steps"/> of the step that concludes it.</param>
/// <param name="FromGoal">Whether it belongs to the negated goal.</param>
internal readonly record struct ClauseOrigin(int Step, bool FromGoal);
