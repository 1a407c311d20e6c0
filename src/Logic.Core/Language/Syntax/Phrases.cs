using System.Collections.Immutable;

namespace Logic.Language.Syntax;

/// <summary>A preposition with its noun phrase.</summary>
/// <param name="Preposition">The preposition; several words are joined by a blank (<c>in front of</c>); empty for a bare time (<c>every week</c>).</param>
/// <param name="Object">What it governs; null for an adverbial particle such as <c>outside</c>.</param>
internal record PrepositionPhrase(string Preposition, NounPhrase? Object) : SyntaxNode
{
    /// <summary>Whether the object is a possessor: a friend of hers, of Ann's.</summary>
    public bool IsGenitive { get; init; }
}

/// <summary>Different prepositional phrases joined: <c>in Paris and on Monday</c>.</summary>
internal sealed record CoordinatedPreposition(Coordinator Coordinator, ImmutableArray<PrepositionPhrase> Parts) : PrepositionPhrase("", null);

/// <summary>An adjective phrase.</summary>
internal abstract record AdjectivePhrase : SyntaxNode;

/// <summary>The degree of an adjective.</summary>
internal enum Degree : byte
{
    /// <summary>tall.</summary>
    Positive,

    /// <summary>taller, more expensive.</summary>
    Comparative,

    /// <summary>less expensive.</summary>
    Less,

    /// <summary>as tall as.</summary>
    Equative,

    /// <summary>tallest, most expensive.</summary>
    Superlative,

    /// <summary>at least as tall as.</summary>
    AtLeast,

    /// <summary>at most as tall as.</summary>
    AtMost,
}

/// <summary>What degrees have in common.</summary>
internal static class Degrees
{
    /// <summary>Whether the first of two has less, or not more.</summary>
    public static bool IsDownward(this Degree degree) => degree is Degree.Less or Degree.AtMost;

    /// <summary>Whether the two may have the same.</summary>
    public static bool AllowsEqual(this Degree degree) => degree is Degree.Equative or Degree.AtLeast or Degree.AtMost;
}

/// <summary>One adjective with its adverb and complements.</summary>
/// <param name="Lemma">The positive form.</param>
internal sealed record SimpleAdjective(string Lemma) : AdjectivePhrase
{
    /// <summary>The degree.</summary>
    public Degree Degree { get; init; }

    /// <summary>An adverb that is part of the meaning: <c>highly</c>; null without.</summary>
    public string? Adverb { get; init; }

    /// <summary>What is compared with.</summary>
    public NounPhrase? Than { get; init; }

    /// <summary>A measure of the difference: <c>two years</c> older.</summary>
    public NounPhrase? By { get; init; }

    /// <summary>Complements: good <c>at chess</c>.</summary>
    public ImmutableArray<PrepositionPhrase> Complements { get; init; } = [];

    /// <summary>An infinitive complement: eager <c>to please</c>.</summary>
    public VerbPhrase? Infinitive { get; init; }

    /// <summary>A clause complement: sure <c>that …</c>.</summary>
    public Clause? Clause { get; init; }

    /// <summary>Whether <c>not</c> or <c>non-</c> stands before it.</summary>
    public bool Negated { get; init; }

    /// <summary>The verb, when the adjective is a participle of one that has no entry of its own.</summary>
    public string? ParticipleOf { get; init; }
}

/// <summary>Adjectives joined.</summary>
internal sealed record CoordinatedAdjective(Coordinator Coordinator, ImmutableArray<AdjectivePhrase> Parts) : AdjectivePhrase;
