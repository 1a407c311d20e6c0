using System.Collections.Immutable;

namespace Logic.Language.Syntax;

/// <summary>A noun phrase: something that fills an argument place.</summary>
/// <param name="Position">The index of its first token; surface order decides scope.</param>
internal abstract record NounPhrase(int Position) : SyntaxNode;

/// <summary>A proper name: <c>New York</c>, <c>Mr. Smith</c>.</summary>
/// <param name="Words">The words as written.</param>
/// <param name="Position">The index of its first token.</param>
/// <param name="Plural">Whether the name is used as a plural (<c>the Beatles</c>).</param>
internal sealed record NameNp(ImmutableArray<string> Words, int Position, bool Plural = false) : NounPhrase(Position)
{
    /// <summary>Whether <c>the</c> stands before it.</summary>
    public bool Article { get; init; }
}

/// <summary>A personal pronoun or a reflexive.</summary>
/// <param name="Pronoun">In the subject form: he, she, it, they, i, you, we; himself, … for reflexives.</param>
/// <param name="Position">The index of its token.</param>
internal sealed record PronounNp(string Pronoun, int Position) : NounPhrase(Position)
{
    /// <summary>Whether it refers to the subject of its own clause.</summary>
    public bool IsReflexive => Pronoun.EndsWith("self", StringComparison.Ordinal) || Pronoun.EndsWith("selves", StringComparison.Ordinal);
}

/// <summary>A determiner with a nominal: <c>every dog that barks</c>; pronouns such as <c>everyone</c> are read as this.</summary>
internal sealed record DeterminedNp(Determiner Determiner, Nominal Nominal, int Position) : NounPhrase(Position);

/// <summary>Noun phrases joined: <c>Ann and Bob</c>, <c>either a cat or a dog</c>.</summary>
internal sealed record CoordinatedNp(Coordinator Coordinator, ImmutableArray<NounPhrase> Parts, int Position) : NounPhrase(Position);

/// <summary>What is denied among what is said: <c>but not coffee</c>.</summary>
internal sealed record NegatedNp(NounPhrase Inner) : NounPhrase(Inner.Position);

/// <summary><c>every student except Ann</c>, <c>nobody besides Bob</c>.</summary>
internal sealed record ExceptNp(NounPhrase Whole, NounPhrase Exception, int Position) : NounPhrase(Position);

/// <summary>Some of those spoken of are named: <c>all members, including Ann</c>, <c>pets such as dogs</c>.</summary>
internal sealed record IncludingNp(NounPhrase Whole, NounPhrase Part, int Position) : NounPhrase(Position);

/// <summary>A loose apposition: <c>Marcel, a Belgian dentist,</c>.</summary>
internal sealed record AppositiveNp(NounPhrase Head, NounPhrase Apposed, int Position) : NounPhrase(Position);

/// <summary>A non-restrictive relative clause: <c>the professor, who speaks Arabic,</c>.</summary>
internal sealed record CommentedNp(NounPhrase Head, Clause Comment, int Position) : NounPhrase(Position);

/// <summary>A gerund phrase as a thing: <c>reading books</c>.</summary>
internal sealed record GerundNp(VerbPhrase Verb, int Position) : NounPhrase(Position);

/// <summary>A clause as a thing: <c>that the bank is closed</c>.</summary>
internal sealed record ClauseNp(Clause Clause, int Position) : NounPhrase(Position);

/// <summary>A number, with or without a unit: <c>18</c>, <c>5 dollars</c>, <c>7 pm</c>, <c>1990</c>.</summary>
/// <param name="Value">The value.</param>
/// <param name="Unit">The lemma of the unit; null for a plain number.</param>
/// <param name="Bound">exactly, at least, …</param>
/// <param name="Position">The index of its first token.</param>
internal sealed record ValueNp(decimal Value, string? Unit, CountBound Bound, int Position) : NounPhrase(Position)
{
    /// <summary>The upper end of <c>between 61 and 63</c>, where <see cref="Value"/> is the lower; null for a single value.</summary>
    public decimal? UpTo { get; init; }
}

/// <summary>A multiple of something: <c>twice</c> as old. It is read only to be refused: logic alone cannot multiply.</summary>
internal sealed record MultipleNp(int Position) : NounPhrase(Position);

/// <summary>A date: <c>4 July 1994</c>, <c>July 1994</c>, <c>July 4th</c>; at least two of the parts.</summary>
internal sealed record DateNp(int? Year, int Month, int? Day, int Position) : NounPhrase(Position);

/// <summary>Where a relative clause, a passive or a question takes its referent from.</summary>
internal sealed record GapNp(int Position) : NounPhrase(Position);
