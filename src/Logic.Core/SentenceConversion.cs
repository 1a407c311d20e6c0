using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;

namespace Logic;

/// <summary>One sentence of a converted text. Immutable.</summary>
/// <param name="Text">The sentence as written.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Formula">What it says; null when it was not read.</param>
public sealed record SentenceConversion(string Text, TextSpan Span, Formula? Formula)
{
    /// <summary>Whether the sentence was read.</summary>
    public bool Success => Formula is not null;

    /// <summary>The formula in the Unicode notation; null when the sentence was not read.</summary>
    public string? Fol => Formula?.ToString();

    /// <summary>How sure the reading is, between 0 and 1.</summary>
    public double Confidence { get; init; }

    /// <summary>All readings found, the chosen one first. The others are worked out when this is first asked for.</summary>
    public ImmutableArray<Reading> Readings
    {
        get => FoundReadings?.Value ?? [];
        init => FoundReadings = new Lazy<ImmutableArray<Reading>>(value);
    }

    /// <summary>What was not read or guessed; spans are in the whole text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    internal Lazy<ImmutableArray<Reading>>? FoundReadings { get; init; }
}
