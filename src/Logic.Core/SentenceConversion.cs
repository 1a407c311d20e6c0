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
    private readonly ImmutableArray<Reading> _readings;

    /// <summary>Whether the sentence was read.</summary>
    public bool Success => Formula is not null;

    /// <summary>The formula in the Unicode notation; null when the sentence was not read.</summary>
    public string? Fol => Formula?.ToString();

    /// <summary>How sure the reading is, between 0 and 1.</summary>
    public double Confidence { get; init; }

    /// <summary>All readings found, the chosen one first. The others are worked out when this is first asked for.</summary>
    public ImmutableArray<Reading> Readings
    {
        get => !_readings.IsDefault ? _readings : TextReadings?.Of(Index) ?? [];
        init => _readings = value;
    }

    /// <summary>What was not read or guessed; spans are in the whole text.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Finds <see cref="Readings"/>; null when they were given.</summary>
    internal TextReadings? TextReadings { get; init; }

    /// <summary>The place among the sentences of the text, from 0.</summary>
    internal int Index { get; init; }
}
