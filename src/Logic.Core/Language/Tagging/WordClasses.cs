namespace Logic.Language.Tagging;

/// <summary>The forms that a word can be by the dictionary, as the tagger sees them.</summary>
[Flags]
internal enum WordClasses : ushort
{
    /// <summary>None: the word is unknown or of a closed class.</summary>
    None = 0,

    /// <summary>Noun, singular.</summary>
    Singular = 1,

    /// <summary>Noun, plural.</summary>
    Plural = 2,

    /// <summary>Verb, base form.</summary>
    Base = 4,

    /// <summary>Verb, third person singular.</summary>
    ThirdSingular = 8,

    /// <summary>Verb, past.</summary>
    Past = 16,

    /// <summary>Verb, past participle.</summary>
    PastParticiple = 32,

    /// <summary>Verb, -ing form.</summary>
    PresentParticiple = 64,

    /// <summary>Adjective.</summary>
    Adjective = 128,

    /// <summary>Adjective or adverb in -er.</summary>
    Comparative = 256,

    /// <summary>Adjective or adverb in -est.</summary>
    Superlative = 512,

    /// <summary>Adverb.</summary>
    Adverb = 1024,

    /// <summary>Name.</summary>
    Name = 2048,

    /// <summary>Given name.</summary>
    GivenName = 4096,

    /// <summary>Any form that can head a clause.</summary>
    Finite = Base | ThirdSingular | Past,
}
