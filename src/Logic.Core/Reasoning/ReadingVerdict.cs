using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>The verdict on a question whose hypothesis, or one premise, is read in another way. Immutable.</summary>
/// <param name="Formula">What the hypothesis or the premise says in this reading.</param>
/// <param name="Score">The share of this reading among all of the sentence, between 0 and 1.</param>
/// <param name="Verdict">The verdict on that.</param>
public sealed record ReadingVerdict(Formula Formula, double Score, Verdict Verdict)
{
    /// <summary>The premise that is read so, in its first reading; null where it is the hypothesis.</summary>
    public KnowledgeSentence? Premise { get; init; }
}
