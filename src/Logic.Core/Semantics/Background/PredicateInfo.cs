using System.Collections.Immutable;

namespace Logic.Semantics.Background;

/// <summary>What kind of word a predicate symbol was made from.</summary>
internal enum PredicateKind : byte
{
    /// <summary>A verb with what fused into it.</summary>
    Event,

    /// <summary>A noun, a compound, or a noun with its <c>of</c>.</summary>
    Noun,

    /// <summary>An adjective with what fused into it.</summary>
    Adjective,

    /// <summary>A comparative, transitive and asymmetric.</summary>
    Comparative,

    /// <summary>A preposition between two things.</summary>
    Relation,

    /// <summary>Something that is only named, such as most.</summary>
    Opaque,
}

/// <summary>How a predicate symbol was put together: the source of its background axioms.</summary>
/// <param name="Name">The symbol.</param>
/// <param name="Kind">The kind of word.</param>
/// <param name="Base">What must be the same in a symbol that this one implies: prefix, verb and particle; or the head noun.</param>
internal sealed record PredicateInfo(string Name, PredicateKind Kind, string Base)
{
    /// <summary>The role of each argument, in order: <c>subject</c>, <c>object</c>, prepositions.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>Adverbs and words of a compound, in canonical order.</summary>
    public ImmutableArray<string> Modifiers { get; init; } = [];

    /// <summary>Modals and attitudes.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What an attitude is about, where that is no thing of its own: <c>Car</c> in <c>WantToBuyCar</c>.</summary>
    public string Incorporated { get; init; } = "";

    /// <summary>Whether the noun is relational by nature: a brother is not something one has.</summary>
    public bool Relational { get; init; }

    /// <summary>The adjective and the degree of a comparison; null for other symbols.</summary>
    public ComparedAdjective? Compared { get; init; }

    /// <summary>Whether a symbol with fewer modifiers is not implied: almost, allegedly, former.</summary>
    public bool Closed { get; init; }
}
