namespace Logic.Language.Lexicon;

/// <summary>What a verb can take after it. From WordNet's sentence frames, corrected by hand; a preference, not a licence.</summary>
[Flags]
public enum VerbFrames : uint
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary><c>Dogs bark.</c></summary>
    Intransitive = 1,

    /// <summary><c>Cats chase mice.</c></summary>
    Transitive = 2,

    /// <summary><c>John gives Mary a book.</c></summary>
    Ditransitive = 4,

    /// <summary><c>John believes that it rains.</c></summary>
    ThatClause = 8,

    /// <summary><c>John wants to leave.</c></summary>
    ToInfinitive = 16,

    /// <summary><c>John asks Mary to leave.</c></summary>
    ObjectToInfinitive = 32,

    /// <summary><c>John enjoys swimming.</c></summary>
    Gerund = 64,

    /// <summary><c>John helps paint the house.</c></summary>
    BareInfinitive = 128,

    /// <summary><c>John makes Mary laugh.</c></summary>
    ObjectBareInfinitive = 256,

    /// <summary><c>John seems happy.</c></summary>
    AdjectiveComplement = 512,

    /// <summary><c>John knows who left.</c></summary>
    WhClause = 1024,

    /// <summary><c>John tells Mary that it rains.</c></summary>
    ObjectThatClause = 2048,

    /// <summary><c>John lives in Paris.</c></summary>
    Prepositional = 4096,

    /// <summary><c>John puts the book on the table.</c></summary>
    ObjectPrepositional = 8192,

    /// <summary><c>John becomes a doctor.</c></summary>
    NounComplement = 16384,

    /// <summary><c>John paints the wall red.</c></summary>
    ObjectAdjectiveComplement = 32768,

    /// <summary><c>They elect John president.</c></summary>
    ObjectNounComplement = 65536,

    /// <summary><c>John sees Mary running.</c></summary>
    ObjectGerund = 131072,

    /// <summary><c>It rains.</c></summary>
    Impersonal = 262144,

    /// <summary><c>It seems that Mary left.</c></summary>
    ImpersonalThatClause = 524288,

    /// <summary><c>John wakes up</c>: at least one particle goes with the verb.</summary>
    Particle = 1048576,

    /// <summary><c>John decides whether to leave.</c></summary>
    WhToInfinitive = 2097152,

    /// <summary><c>John asks Mary who left.</c></summary>
    ObjectWhClause = 4194304,
}
