using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Reasoning;

/// <summary>One step of an explanation.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Formula">What it says.</param>
/// <param name="Reason">In words: the sentence it came from, or the steps it follows from.</param>
/// <param name="Sentence">The sentence of the user's that it came from; null for other steps.</param>
public sealed record ExplanationStep(int Number, Formula Formula, string Reason, string? Sentence = null)
{
    /// <summary>The numbers of the steps it follows from; empty where it stands for itself.</summary>
    public ImmutableArray<int> From { get; init; } = [];

    /// <summary>The step as one line: <c>3. Mortal(socrates) [from 1 and 2]</c>.</summary>
    public override string ToString() =>
        Sentence is null ? $"{Number}. {Formula}   [{Reason}]" : $"{Number}. {Sentence}   {Formula}   [{Reason}]";
}
