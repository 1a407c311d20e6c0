using System.Collections.Immutable;
using Logic.Semantics;

namespace Logic;

/// <summary>
/// The readings of each sentence of a text, found when first asked for by reading the text again: few callers ask, and what
/// reading needs is several times larger than the formulas that a result keeps. Thread-safe.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="english">How it was read, in a copy that nobody changes.</param>
internal sealed class TextReadings(string text, EnglishOptions english)
{
    private ImmutableArray<Reading>[]? _found;

    /// <summary>The readings of a sentence, the chosen one first.</summary>
    /// <param name="sentence">Its place in the text, from 0.</param>
    public ImmutableArray<Reading> Of(int sentence) => LazyInitializer.EnsureInitialized(ref _found, Find)[sentence];

    private ImmutableArray<Reading>[] Find() =>
        [.. new TextInterpreter(english with { BackgroundAxioms = false }).Read([text]).Sentences.Select(static s => s.Readings.Select(static r => new Reading(r.Formula, r.Score)).ToImmutableArray())];
}
