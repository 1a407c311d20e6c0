using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Semantics;

namespace Logic;

/// <summary>What a text says in first-order logic, or where and why it could not be read. Immutable.</summary>
public sealed record ConversionResult
{
    /// <summary>The text as given.</summary>
    public required string Text { get; init; }

    /// <summary>Whether every sentence was read.</summary>
    public bool Success { get; init; }

    /// <summary>The conjunction of the sentences' formulas; null unless <see cref="Success"/>.</summary>
    public Formula? Formula { get; init; }

    /// <summary><see cref="Formula"/> in the Unicode notation; null unless <see cref="Success"/>.</summary>
    public string? Fol => Formula?.ToString();

    /// <summary>How sure the reading is, between 0 and 1: the least sure sentence's; 0 without success.</summary>
    public double Confidence { get; init; }

    /// <summary>The sentences, in order.</summary>
    public ImmutableArray<SentenceConversion> Sentences { get; init; } = [];

    /// <summary>The readings of a text of one sentence, the chosen one first; empty for more sentences.</summary>
    public ImmutableArray<Reading> Readings => Sentences.Length == 1 ? Sentences[0].Readings : [];

    /// <summary>What the formulas take for granted and what their symbols bring along.</summary>
    public ImmutableArray<BackgroundAxiom> BackgroundAxioms { get; init; } = [];

    /// <summary>What was not read, guessed, or is worth knowing; spans are in <see cref="Text"/>.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
