using System.Collections.Immutable;
using Logic.Proving;

namespace Logic.Reasoning;

/// <summary>
/// An argument in numbered steps, each with the sentence it came from or the steps it follows from, and what the steps
/// amount to. Immutable.
/// </summary>
/// <param name="Steps">The steps, in order.</param>
/// <param name="Conclusion">What they amount to, in one sentence.</param>
public sealed record Explanation(ImmutableArray<ExplanationStep> Steps, string Conclusion)
{
    /// <summary>Nothing to explain.</summary>
    public static Explanation Empty { get; } = new([], "");

    /// <summary>Tells the proof of a result; empty where the result has none.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="result">What was found.</param>
    public static Explanation Of(ProofRequest request, ProofResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Proof is not { } proof) return Empty;
        var sources = request.Assumptions.Select(static a => new Source(a, "assumption", IsPremise: false));
        var conclusion = proof.UsesGoal ? "So the goal follows." : "So the assumptions contradict each other.";
        return new Explanation(ProofNarrator.Tell(proof, [.. sources], request.Goal), conclusion);
    }

    /// <summary>The explanation as lines of text.</summary>
    public override string ToString() =>
        string.Join(Environment.NewLine, [.. Steps.Select(static s => s.ToString()), Conclusion]);
}
