using System.Collections.Immutable;

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

    /// <summary>The explanation as lines of text.</summary>
    public override string ToString() =>
        string.Join(Environment.NewLine, [.. Steps.Select(static s => s.ToString()), Conclusion]);
}
