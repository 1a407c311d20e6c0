using System.Collections.Immutable;

namespace Logic.Language.Syntax;

/// <summary>A noun with its modifiers, without determiner.</summary>
internal abstract record Nominal : SyntaxNode;

/// <summary>One head noun with what restricts it.</summary>
/// <param name="Head">The lemma; empty for the silent noun of <c>everyone</c>, <c>something</c>, <c>those who</c>.</param>
/// <param name="Plural">Whether the noun is plural.</param>
internal sealed record NounNominal(string Head, bool Plural) : Nominal
{
    /// <summary>Nouns and names fused before the head: <c>sandwich</c> in <c>sandwich cookie</c>.</summary>
    public ImmutableArray<string> Compound { get; init; } = [];

    /// <summary>The restrictions, in the order of the text.</summary>
    public ImmutableArray<Modifier> Modifiers { get; init; } = [];

    /// <summary>What the noun says of its kind.</summary>
    public NounKind Kind { get; init; }

    /// <summary>The same noun with one more restriction behind the others.</summary>
    public NounNominal With(Modifier modifier) => this with { Modifiers = Modifiers.Add(modifier) };

    /// <summary>The same noun with one more restriction before the others.</summary>
    public NounNominal WithFirst(Modifier modifier) => this with { Modifiers = Modifiers.Insert(0, modifier) };
}

/// <summary>Nominals joined under one determiner: <c>every cat and dog</c>.</summary>
internal sealed record CoordinatedNominal(Coordinator Coordinator, ImmutableArray<Nominal> Parts) : Nominal;

/// <summary>The members of a definite group: <c>of the lamps</c> in <c>one of the lamps</c>.</summary>
internal sealed record PartitiveNominal(NounPhrase Group) : Nominal;

/// <summary>What is known of a noun's referents.</summary>
[Flags]
internal enum NounKind : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A person.</summary>
    Person = 1,

    /// <summary>A noun that is relational by nature: brother, capital, roof.</summary>
    Relational = 2,

    /// <summary>A unit of measure or time.</summary>
    Measure = 4,

    /// <summary>Male.</summary>
    Male = 8,

    /// <summary>Female.</summary>
    Female = 16,

    /// <summary>An animal.</summary>
    Animal = 32,

    /// <summary>Something that is not counted: water, chemistry.</summary>
    Mass = 64,

    /// <summary>Something that is counted only: without a determiner, one is missing.</summary>
    Count = 128,

    /// <summary>Perhaps no person after all: a monitor watches, or shows pictures.</summary>
    Thing = 256,
}

/// <summary>A restriction on a noun.</summary>
internal abstract record Modifier : SyntaxNode;

/// <summary>An adjective phrase: <c>red</c>, <c>eligible for leave</c>.</summary>
internal sealed record AdjectiveModifier(AdjectivePhrase Adjective) : Modifier;

/// <summary>A prepositional phrase; <c>of</c> is relational.</summary>
internal sealed record PrepositionModifier(PrepositionPhrase Phrase) : Modifier;

/// <summary>A relative clause, whose referent is the clause's gap.</summary>
internal sealed record RelativeModifier(Clause Clause) : Modifier;

/// <summary>A participle behind the noun: <c>owned by Bloomberg</c>, <c>working in Paris</c>.</summary>
internal sealed record ParticipleModifier(VerbPhrase Verb) : Modifier;

/// <summary>A close apposition: <c>the game Monopoly</c>, <c>a man named John</c>.</summary>
internal sealed record NamedModifier(NounPhrase Name) : Modifier;

/// <summary>An infinitive behind the noun: <c>a reason to leave</c>.</summary>
internal sealed record InfinitiveModifier(VerbPhrase Verb) : Modifier;

/// <summary>other than, except: not that one.</summary>
internal sealed record ExceptionModifier(NounPhrase Exception) : Modifier;

/// <summary>the same N <c>as that one</c>.</summary>
internal sealed record SameAsModifier(NounPhrase Other) : Modifier;

/// <summary>more orders <c>than APCOM</c>, as many orders <c>as APCOM lost</c>: how many of the described there are, compared.</summary>
/// <param name="Bound">More, fewer, as many, or at least or at most as many.</param>
/// <param name="Than">Whom the other count is about.</param>
/// <param name="Verb">What they do, when it is not the same as in the main clause; null for the same.</param>
/// <param name="Difference">How many more or fewer; null for an unknown number.</param>
internal sealed record CountComparison(CountBound Bound, NounPhrase Than, VerbPhrase? Verb, decimal? Difference) : Modifier;
