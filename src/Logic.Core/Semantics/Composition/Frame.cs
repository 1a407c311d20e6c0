using System.Collections.Immutable;
using Logic.Formulas;

namespace Logic.Semantics.Composition;

/// <summary>
/// What a verb phrase gathers on its way to its atom: the subject, the modals and attitudes above it, adverbs and adjuncts.
/// Quantifiers are applied outside while the frame grows inside, so that an event is one atom however many phrases modify
/// it (after Champollion 2015, "The interaction of compositional semantics and event semantics").
/// </summary>
internal sealed record Frame
{
    public static readonly Frame Empty = new();

    /// <summary>Who or what the clause is about; null for an impersonal one.</summary>
    public Term? Subject { get; init; }

    /// <summary>Modals and attitudes, outermost first: <c>Can</c>, <c>WantTo</c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Arguments of the verbs in the prefix, behind the subject.</summary>
    public ImmutableArray<Term> PrefixArguments { get; init; } = [];

    /// <summary>Whether what stands below is only wanted, said or believed.</summary>
    public bool Opaque { get; init; }

    /// <summary>Adverbs, in any order.</summary>
    public ImmutableArray<string> Adverbs { get; init; } = [];

    /// <summary>Prepositions with their objects, in any order; the object of an adverbial is null.</summary>
    public ImmutableArray<(string Preposition, Term? Object)> Adjuncts { get; init; } = [];

    /// <summary>Clauses that say when: before …, after ….</summary>
    public ImmutableArray<(string Preposition, Language.Syntax.Clause Clause)> Times { get; init; } = [];

    public Frame Under(string prefix, bool opaque = false) => this with { Prefix = Prefix + prefix, Opaque = Opaque || opaque };

    public Frame With(string preposition, Term? term) => this with { Adjuncts = Adjuncts.Add((preposition, term)) };
}
