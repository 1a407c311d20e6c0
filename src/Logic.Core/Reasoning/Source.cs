using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>Where an assumption comes from.</summary>
/// <param name="Formula">What it says.</param>
/// <param name="Text">The sentence, or the reason of a background axiom.</param>
/// <param name="IsPremise">Whether it is a sentence of the user's.</param>
/// <param name="IsDefeasible">Whether it gives way to the premises.</param>
internal sealed record Source(Formula Formula, string Text, bool IsPremise, bool IsDefeasible = false);
