using Logic.Formulas;

namespace Logic;

/// <summary>One way to read a sentence.</summary>
/// <param name="Formula">What the sentence says in this reading.</param>
/// <param name="Score">The share of this reading among all, between 0 and 1.</param>
public sealed record Reading(Formula Formula, double Score)
{
    /// <summary>The formula in the Unicode notation.</summary>
    public string Fol => Formula.ToString();
}
