using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Reasoning;
using Logic.Semantics;

namespace Logic;

/// <summary>
/// Premises, read once: questions are asked of it without reading them again, may speak of the individuals the text
/// introduced, and never change it. Immutable; safe to share between threads.
/// </summary>
public sealed class KnowledgeBase
{
    internal KnowledgeBase(Interpretation context, ImmutableArray<KnowledgeSentence> sentences, ImmutableArray<KnowledgeSentence> unread)
    {
        Context = context;
        Sentences = sentences;
        Unread = unread;
    }

    /// <summary>The sentences that were read and state something, in order.</summary>
    public ImmutableArray<KnowledgeSentence> Sentences { get; }

    /// <summary>The sentences that were not read, with the reasons.</summary>
    public ImmutableArray<KnowledgeSentence> Unread { get; }

    /// <summary>What the symbols of the sentences bring along.</summary>
    public ImmutableArray<BackgroundAxiom> BackgroundAxioms => Context.BackgroundAxioms;

    /// <summary>What there is to say about all sentences.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. Sentences.SelectMany(static s => s.Diagnostics), .. Unread.SelectMany(static s => s.Diagnostics)];

    /// <summary>What each of <see cref="Sentences"/> was read as, with its other readings.</summary>
    internal ImmutableArray<SentenceInterpretation> Interpretations { get; init; } = [];

    internal Interpretation Context { get; }
}
