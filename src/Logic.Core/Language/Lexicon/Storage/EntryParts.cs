namespace Logic.Language.Lexicon.Storage;

/// <summary>What an entry of the dictionary file has; the parts follow each other in this order.</summary>
[Flags]
internal enum EntryParts : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A noun: frequency, index of its features.</summary>
    Noun = 1,

    /// <summary>A verb: frequency, index of its frames.</summary>
    Verb = 2,

    /// <summary>An adjective: frequency, features.</summary>
    Adjective = 4,

    /// <summary>An adverb: frequency.</summary>
    Adverb = 8,

    /// <summary>A name: frequency, index of its features.</summary>
    ProperNoun = 16,

    /// <summary>Spelled with capitals other than a first one: the spelling.</summary>
    Spelling = 32,

    /// <summary>The prepositions that the verb chooses, as a mask.</summary>
    VerbPrepositions = 64,

    /// <summary>The prepositions that the adjective chooses.</summary>
    AdjectivePrepositions = 128,

    /// <summary>The prepositions that the noun chooses.</summary>
    NounPrepositions = 256,

    /// <summary>The entry is a form of other lemmas: a list of them.</summary>
    Forms = 512,

    /// <summary>The lemma has irregular forms: a list of them.</summary>
    Irregulars = 1024,

    /// <summary>The common noun or adjective is spelled with a capital: <c>American</c>. No data.</summary>
    Capitalized = 2048,

    /// <summary>The verb doubles its last letter: <c>regretted</c>. No data.</summary>
    Doubles = 4096,

    /// <summary>A given name for men. No data.</summary>
    MaleName = 8192,

    /// <summary>A given name for women. No data.</summary>
    FemaleName = 16384,

    /// <summary>The noun or name is not for counting as its own singular: <c>people</c>, <c>trousers</c>. No data.</summary>
    PluralOnly = 32768,
}
