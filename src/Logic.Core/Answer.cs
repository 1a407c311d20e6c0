using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Proving;
using Logic.Reasoning;

namespace Logic;

/// <summary>The answer to a question about premises, with its evidence. Immutable; safe to share between threads.</summary>
public sealed record Answer
{
    /// <summary>The answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The hypothesis as a formula; null when it was not read.</summary>
    public Formula? Formula { get; init; }

    /// <summary>The attempt to prove the hypothesis; with <see cref="Verdict.Unknown"/> its countermodel is a situation where it fails.</summary>
    public ProofResult? Proof { get; init; }

    /// <summary>The attempt to prove the negation; with <see cref="Verdict.Unknown"/> its countermodel is a situation where the hypothesis holds.</summary>
    public ProofResult? Refutation { get; init; }

    /// <summary>With <see cref="Verdict.InconsistentPremises"/>, the proof that the premises contradict each other.</summary>
    public ProofResult? Contradiction { get; init; }

    /// <summary>
    /// Whether some premise was not read. What follows from the others stands nevertheless; where nothing follows, the
    /// verdict is <see cref="Verdict.Undetermined"/>.
    /// </summary>
    public bool UnreadPremises { get; init; }

    /// <summary>Why, step by step, each with the sentence it came from.</summary>
    public Explanation Explanation { get; init; } = Explanation.Empty;

    /// <summary>
    /// What the answer is when the hypothesis is read otherwise, the likelier reading first; found by
    /// <see cref="LogicReasoner.AskReadingsAsync(KnowledgeBase, string, ProofLimits?, CancellationToken)"/>, else empty.
    /// </summary>
    public ImmutableArray<ReadingVerdict> OtherReadings { get; init; } = [];

    /// <summary>
    /// What the answer is when one premise is read otherwise (<see cref="ReadingVerdict.Premise"/>) and the others as they were; found
    /// by <see cref="LogicReasoner.AskReadingsAsync(KnowledgeBase, string, ProofLimits?, CancellationToken)"/> for the twenty premises
    /// that are the least sure, else empty. Unlikely readings are among them: one with another verdict tells which premise
    /// the answer hangs on, not that it was misread.
    /// </summary>
    public ImmutableArray<ReadingVerdict> PremiseReadings { get; init; } = [];

    /// <summary>
    /// Whether a reading among <see cref="OtherReadings"/>, however unlikely (<see cref="ReadingVerdict.Score"/>), leads to another
    /// verdict: then it matters how the hypothesis is meant.
    /// </summary>
    public bool DependsOnReading => OtherReadings.Any(other => other.Verdict != Verdict);

    /// <summary>What there is to say about premises and hypothesis.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
