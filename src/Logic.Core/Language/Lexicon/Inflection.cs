namespace Logic.Language.Lexicon;

/// <summary>The forms that a word form can be of its lemma. One spelling may stand for several: <c>cut</c> is base and past.</summary>
[Flags]
internal enum Inflection : ushort
{
    /// <summary>No form.</summary>
    None = 0,

    /// <summary>A noun in the singular.</summary>
    Singular = 1,

    /// <summary>A noun in the plural.</summary>
    Plural = 2,

    /// <summary>The bare infinitive, and the present of all persons but the third singular.</summary>
    Base = 4,

    /// <summary>The third person singular of the present.</summary>
    ThirdSingular = 8,

    /// <summary>The past.</summary>
    Past = 16,

    /// <summary>The past participle.</summary>
    PastParticiple = 32,

    /// <summary>The -ing form.</summary>
    PresentParticiple = 64,

    /// <summary>An adjective or adverb in its plain form.</summary>
    Positive = 128,

    /// <summary>An adjective or adverb in -er.</summary>
    Comparative = 256,

    /// <summary>An adjective or adverb in -est.</summary>
    Superlative = 512,
}
