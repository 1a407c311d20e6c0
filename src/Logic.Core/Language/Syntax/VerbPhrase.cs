using System.Collections.Immutable;

namespace Logic.Language.Syntax;

/// <summary>A verb phrase: what is said of a subject.</summary>
internal abstract record VerbPhrase : SyntaxNode;

/// <summary>What the auxiliaries and endings of a finite verb phrase say about time.</summary>
internal enum Tense : byte
{
    /// <summary>sings, is tall, do not sing.</summary>
    Present,

    /// <summary>sang, was tall.</summary>
    Past,

    /// <summary>is singing.</summary>
    Progressive,

    /// <summary>has sung.</summary>
    Perfect,

    /// <summary>will sing.</summary>
    Future,
}

/// <summary>A full verb with its arguments and adjuncts.</summary>
/// <param name="Lemma">The verb.</param>
/// <param name="Position">The index of its token.</param>
internal sealed record VerbVp(string Lemma, int Position) : VerbPhrase
{
    /// <summary>A particle: wake <c>up</c>.</summary>
    public string? Particle { get; init; }

    /// <summary>The direct object.</summary>
    public NounPhrase? Object { get; init; }

    /// <summary>The indirect object: give <c>Mary</c> a book.</summary>
    public NounPhrase? Recipient { get; init; }

    /// <summary>Prepositional phrases, complements and adjuncts alike, in the order of the text.</summary>
    public ImmutableArray<PrepositionPhrase> Prepositions { get; init; } = [];

    /// <summary>Adverbs that are part of the meaning, in the order of the text.</summary>
    public ImmutableArray<string> Adverbs { get; init; } = [];

    /// <summary>An infinitive (<c>to swim</c>), bare infinitive or gerund complement; its subject is this subject, or the object.</summary>
    public VerbPhrase? Verbal { get; init; }

    /// <summary>A that-clause, whether-clause or quoted clause.</summary>
    public Clause? Clause { get; init; }

    /// <summary>An adjective complement: become <c>rich</c>, paint it <c>red</c>.</summary>
    public AdjectivePhrase? Adjective { get; init; }

    /// <summary>How the value that the verb gives compares: costs <c>as much as the car</c>, weighs <c>more than</c> it.</summary>
    public ValueComparison? Compared { get; init; }

    /// <summary>Whether the subject is what the gap stands for: was <c>chased</c> by the cat.</summary>
    public bool Passive { get; init; }

    /// <summary>The participle in lower case, for passives.</summary>
    public string? Participle { get; init; }

    /// <summary>The time of the verb's own form.</summary>
    public Tense Tense { get; init; }
}

/// <summary>A comparison without an adjective: <c>as much as the car</c>, <c>less than it</c>.</summary>
/// <param name="Degree">More, less or as much.</param>
/// <param name="Than">What is compared with.</param>
internal sealed record ValueComparison(Degree Degree, NounPhrase Than) : SyntaxNode;

/// <summary>The copula with a predicate.</summary>
internal sealed record CopulaVp(Predicate Predicate) : VerbPhrase
{
    /// <summary>The time of the copula's form.</summary>
    public Tense Tense { get; init; }

    /// <summary>Adjuncts of the copula: was tired <c>on Monday</c>.</summary>
    public ImmutableArray<PrepositionPhrase> Prepositions { get; init; } = [];

    /// <summary>Adverbs that are part of the meaning.</summary>
    public ImmutableArray<string> Adverbs { get; init; } = [];
}

/// <summary>Verb phrases joined.</summary>
internal sealed record CoordinatedVp(Coordinator Coordinator, ImmutableArray<VerbPhrase> Parts) : VerbPhrase;

/// <summary>not, never.</summary>
internal sealed record NegatedVp(VerbPhrase Inner) : VerbPhrase;

/// <summary>can, must, may, …; <c>have to</c> is must.</summary>
internal sealed record ModalVp(string Modal, VerbPhrase Inner) : VerbPhrase;

/// <summary>A finite verb phrase with its tense.</summary>
internal sealed record FiniteVp(Tense Tense, VerbPhrase Inner) : VerbPhrase
{
    /// <summary>Whether it holds of all that the subject speaks of: were <c>all</c> impressed.</summary>
    public bool OfAll { get; init; }
}

/// <summary>A verb phrase left out: Mina did <c>too</c>; taken from an earlier one.</summary>
internal sealed record EllipsisVp : VerbPhrase
{
    /// <summary>Another object in place of the earlier one: <c>and Bob a pear</c>.</summary>
    public NounPhrase? Object { get; init; }

    /// <summary>Other prepositional phrases in place of the earlier ones: <c>Bob did at five</c>.</summary>
    public System.Collections.Immutable.ImmutableArray<PrepositionPhrase> Prepositions { get; init; } = [];

    /// <summary>Whether it stands inside the object of the verb it leaves out, whose gap is the object: <c>likes everyone that Bob does</c>.</summary>
    public bool InsideObject { get; init; }

    /// <summary>An earlier verb phrase with what is said here in its place.</summary>
    public VerbPhrase Fill(VerbPhrase earlier)
    {
        if (earlier is not VerbVp verb) return earlier;
        var prepositions = verb.Prepositions.RemoveAll(p => Prepositions.Any(o => o.Preposition == p.Preposition)).AddRange(Prepositions);
        return verb with { Object = Object ?? verb.Object, Prepositions = prepositions };
    }
}

/// <summary>What stands behind the copula.</summary>
internal abstract record Predicate : SyntaxNode;

/// <summary>is <c>tall</c>.</summary>
internal sealed record AdjectivePredicate(AdjectivePhrase Adjective) : Predicate;

/// <summary>is <c>a doctor</c>, is <c>Clark Kent</c>.</summary>
internal sealed record NounPredicate(NounPhrase Noun) : Predicate;

/// <summary>is <c>in the park</c>.</summary>
internal sealed record PrepositionPredicate(PrepositionPhrase Phrase) : Predicate;

/// <summary>is <c>singing</c>, was <c>chased by the cat</c>, is <c>to leave</c>.</summary>
internal sealed record VerbPredicate(VerbPhrase Verb) : Predicate
{
    /// <summary>Whether it is a verb phrase of its own, that a negation before the first of several does not reach.</summary>
    public bool Apart { get; init; }
}

/// <summary>is <c>that …</c>.</summary>
internal sealed record ClausePredicate(Clause Clause) : Predicate;

/// <summary>Predicates joined, alike or not: <c>tall and a doctor</c>.</summary>
internal sealed record CoordinatedPredicate(Coordinator Coordinator, ImmutableArray<Predicate> Parts) : Predicate;

/// <summary><c>not tall</c> as a part of a coordination.</summary>
internal sealed record NegatedPredicate(Predicate Inner) : Predicate;

/// <summary>A predicate with an adjunct: <c>tired on Monday</c>.</summary>
internal sealed record AdjoinedPredicate(Predicate Inner, PrepositionPhrase Phrase) : Predicate;
