namespace Logic.Language.Lexicon;

/// <summary>The open word classes. Closed classes (determiners, pronouns, prepositions, auxiliaries) belong to the grammar.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>A common noun: <c>student</c>; also capitalised ones such as <c>American</c>.</summary>
    Noun,

    /// <summary>A full verb: <c>bark</c>.</summary>
    Verb,

    /// <summary>An adjective: <c>wise</c>.</summary>
    Adjective,

    /// <summary>An adverb: <c>quickly</c>.</summary>
    Adverb,

    /// <summary>A name: <c>Paris</c>.</summary>
    ProperNoun,
}
