using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Semantics.Background;
using Logic.Semantics.Discourse;

namespace Logic.Semantics;

/// <summary>What texts were read as. Immutable.</summary>
internal sealed class Interpretation
{
    internal Interpretation(
        ImmutableArray<SentenceInterpretation> sentences, ImmutableArray<BackgroundAxiom> axioms, DiscourseModel discourse, ImmutableDictionary<string, PredicateInfo> predicates,
        ImmutableArray<BackgroundAxiom> presuppositions, ImmutableArray<ReadSentence> read)
    {
        Sentences = sentences;
        BackgroundAxioms = axioms;
        Discourse = discourse;
        Predicates = predicates;
        Presuppositions = presuppositions;
        Read = read;
    }

    /// <summary>The sentences in order.</summary>
    public ImmutableArray<SentenceInterpretation> Sentences { get; }

    /// <summary>What the symbols bring along, for these sentences and for the context they were read in.</summary>
    public ImmutableArray<BackgroundAxiom> BackgroundAxioms { get; }

    internal DiscourseModel Discourse { get; }

    internal ImmutableDictionary<string, PredicateInfo> Predicates { get; }

    internal ImmutableArray<BackgroundAxiom> Presuppositions { get; }

    internal ImmutableArray<ReadSentence> Read { get; }
}

/// <summary>One sentence.</summary>
/// <param name="Text">As written.</param>
/// <param name="TextIndex">Which of the texts it is from.</param>
/// <param name="Span">Where it stands in that text.</param>
internal sealed record SentenceInterpretation(string Text, int TextIndex, TextSpan Span)
{
    /// <summary>Whether there is a formula.</summary>
    public bool Success => Formula is not null;

    public bool IsQuestion { get; init; }

    public Formula? Formula { get; init; }

    /// <summary>All readings, the chosen one first.</summary>
    public ImmutableArray<SentenceReading> Readings => FoundReadings?.Value ?? (Formula is null ? [] : [new SentenceReading(Formula, Confidence)]);

    /// <summary>Finds the readings when they are asked for; null when there is at most one.</summary>
    public Lazy<ImmutableArray<SentenceReading>>? FoundReadings { get; init; }

    /// <summary>Between 0 and 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What the confidence was found from; null without a formula.</summary>
    public ReadingEvidence? Evidence { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>One way to read a sentence.</summary>
/// <param name="Formula">What it says.</param>
/// <param name="Score">Its share among the readings, between 0 and 1.</param>
internal sealed record SentenceReading(Formula Formula, double Score);
