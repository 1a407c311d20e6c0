namespace Logic.Language.Lexicon;

/// <summary>
/// Relations between the meanings of words that WordNet has (Miller 1995, "WordNet: a lexical database for English"; Fellbaum
/// 1998, "WordNet: an electronic lexical database").
/// </summary>
[Flags]
public enum WordRelations : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Words that mean the same: <c>big</c> and <c>large</c>.</summary>
    Synonyms = 1,

    /// <summary>Adjectives, and some nouns, that exclude each other: <c>hot</c> and <c>cold</c>. Contraries: what is not hot need not be cold.</summary>
    Antonyms = 2,

    /// <summary>A noun and a more general one, a verb and what it is a way of doing: <c>dog</c> and <c>animal</c>, <c>march</c> and <c>walk</c>.</summary>
    Hypernyms = 4,

    /// <summary>All of them.</summary>
    All = Synonyms | Antonyms | Hypernyms,
}
