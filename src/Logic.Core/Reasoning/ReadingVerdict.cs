using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>The verdict on a hypothesis that is read in one of several ways. Immutable.</summary>
/// <param name="Formula">What the hypothesis says in this reading.</param>
/// <param name="Score">The share of this reading among all, between 0 and 1.</param>
/// <param name="Verdict">The verdict on that.</param>
public sealed record ReadingVerdict(Formula Formula, double Score, Verdict Verdict);
