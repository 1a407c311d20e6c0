using Logic.Formulas;

namespace Logic.Semantics;

/// <summary>Something that the formulas of a text take for granted, or that their symbols bring along.</summary>
/// <param name="Formula">What holds.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record BackgroundAxiom(Formula Formula, string Reason)
{
    /// <summary>
    /// Whether it is an assumption that gives way where it contradicts the premises of a question, as what WordNet says of words
    /// does. Default: false.
    /// </summary>
    public bool IsDefeasible { get; init; }
}
