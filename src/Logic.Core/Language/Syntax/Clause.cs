using System.Collections.Immutable;

namespace Logic.Language.Syntax;

/// <summary>A clause: something that can be true.</summary>
internal abstract record Clause : SyntaxNode;

/// <summary>A subject and what is said of it.</summary>
internal sealed record PredicationClause(NounPhrase Subject, VerbPhrase Predicate) : Clause;

/// <summary>there is a key …; the noun phrase holds the rest.</summary>
internal sealed record ExistentialClause(NounPhrase Pivot, Tense Tense, bool Negated) : Clause
{
    /// <summary>There must, may, can be one; null where there is one.</summary>
    public string? Modal { get; init; }
}

/// <summary>A clause without a subject that refers: it rains, it is late.</summary>
internal sealed record ImpersonalClause(VerbPhrase Predicate) : Clause;

/// <summary>An order: <c>close the door</c>. It is read only to be refused: it is neither true nor false.</summary>
internal sealed record ImperativeClause(VerbPhrase Predicate) : Clause;

/// <summary>It is Ann who sings: what is said has a gap for what is put first.</summary>
internal sealed record CleftClause(NounPhrase Focus, Clause Said, bool Negated) : Clause;

/// <summary>How a subordinate clause bears on the main one.</summary>
internal enum Subordinator : byte
{
    /// <summary>if, when, whenever, provided that, as long as.</summary>
    If,

    /// <summary>only if, only when.</summary>
    OnlyIf,

    /// <summary>if and only if.</summary>
    IfAndOnlyIf,

    /// <summary>unless.</summary>
    Unless,

    /// <summary>because, since, although, while, whereas: both hold.</summary>
    Both,

    /// <summary>even if, whether or not: the main clause holds.</summary>
    Regardless,
}

/// <summary>A subordinate clause with the main clause it bears on.</summary>
/// <param name="Subordinator">How.</param>
/// <param name="Subordinate">The subordinate clause.</param>
/// <param name="Main">The main clause.</param>
/// <param name="MainFirst">Whether the main clause stands first in the text.</param>
internal sealed record SubordinatedClause(Subordinator Subordinator, Clause Subordinate, Clause Main, bool MainFirst) : Clause
{
    /// <summary>Whether the subordinate clause has the main clause's subject: <c>when wet</c>.</summary>
    public bool Reduced { get; init; }
}

/// <summary>Clauses joined.</summary>
internal sealed record CoordinatedClause(Coordinator Coordinator, ImmutableArray<Clause> Parts) : Clause;

/// <summary>it is not the case that ….</summary>
internal sealed record NegatedClause(Clause Inner) : Clause;

/// <summary>A prepositional phrase or adverb before the clause that belongs to its verb: <c>In 1990, …</c>.</summary>
internal sealed record FrontedClause(PrepositionPhrase Phrase, Clause Inner) : Clause;

/// <summary>Otherwise: when the condition of the sentence before does not hold.</summary>
internal sealed record OtherwiseClause(Clause Inner) : Clause;

/// <summary>A relative clause: the inner clause holds of the referent that its gap stands for.</summary>
/// <param name="Inner">The clause with the gap.</param>
internal sealed record RelativeClause(Clause Inner) : Clause;
