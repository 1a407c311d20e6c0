using Logic.Language.Lexicon;
using Logic.Language.Syntax;

namespace Logic.Language.Grammar;

/// <summary>What the lexicon hands to the grammar: one way to take one or more tokens.</summary>
/// <param name="Lemma">The dictionary form.</param>
/// <param name="Text">As written.</param>
/// <param name="Position">The index of the first token.</param>
internal sealed record Word(string Lemma, string Text, int Position) : SyntaxNode
{
    /// <summary>The dictionary form as a number, by which learned preferences know the word.</summary>
    public uint LemmaHash { get; } = Tagging.FeatureHash.Of(Lemma);

    /// <summary>What complements a verb is known to take.</summary>
    public VerbFrames Frames { get; init; }

    /// <summary>What a noun is known to denote.</summary>
    public NounKind Kind { get; init; }

    /// <summary>The part of speech, for words of the open classes.</summary>
    public PartOfSpeech PartOfSpeech { get; init; }

    /// <summary>The words of a name or of a compound entry.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>The value of a number word.</summary>
    public decimal? Number { get; init; }

    /// <summary>A syntactic object that the entry stands for, such as a determiner.</summary>
    public SyntaxNode? Meaning { get; init; }

    /// <summary>The features of the entry; a verb's form gives its tense.</summary>
    public ulong Features { get; init; }

    /// <summary>Whether nothing but shape and suffix told the class.</summary>
    public bool Guessed { get; init; }
}
