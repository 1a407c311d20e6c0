namespace Logic.Language.Lexicon;

/// <summary>The classes of words that have relations; a verb's senses differ with and without an object.</summary>
internal enum RelationClass : byte
{
    /// <summary>Nouns.</summary>
    Noun,

    /// <summary>Adjectives.</summary>
    Adjective,

    /// <summary>Verbs without an object.</summary>
    Intransitive,

    /// <summary>Verbs with an object.</summary>
    Transitive,
}
