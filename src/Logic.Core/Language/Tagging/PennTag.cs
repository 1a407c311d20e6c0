namespace Logic.Language.Tagging;

/// <summary>The tags of the Penn Treebank, as UD English EWT uses them.</summary>
internal enum PennTag : byte
{
    /// <summary>Not tagged.</summary>
    None,

    /// <summary>Coordinating conjunction.</summary>
    CC,

    /// <summary>Number.</summary>
    CD,

    /// <summary>Determiner.</summary>
    DT,

    /// <summary>Existential <c>there</c>.</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Adjective, comparative.</summary>
    JJR,

    /// <summary>Adjective, superlative.</summary>
    JJS,

    /// <summary>List marker.</summary>
    LS,

    /// <summary>Modal.</summary>
    MD,

    /// <summary>Noun, singular or mass.</summary>
    NN,

    /// <summary>Noun, plural.</summary>
    NNS,

    /// <summary>Name, singular.</summary>
    NNP,

    /// <summary>Name, plural.</summary>
    NNPS,

    /// <summary>Predeterminer.</summary>
    PDT,

    /// <summary>Possessive ending.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun.</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Adverb, comparative.</summary>
    RBR,

    /// <summary>Adverb, superlative.</summary>
    RBS,

    /// <summary>Particle.</summary>
    RP,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>The word <c>to</c>.</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past.</summary>
    VBD,

    /// <summary>Verb, -ing form.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present, not third singular.</summary>
    VBP,

    /// <summary>Verb, present, third singular.</summary>
    VBZ,

    /// <summary>Wh-determiner.</summary>
    WDT,

    /// <summary>Wh-pronoun.</summary>
    WP,

    /// <summary>Possessive wh-pronoun.</summary>
    WPS,

    /// <summary>Wh-adverb.</summary>
    WRB,

    /// <summary>Any sign of punctuation.</summary>
    Punctuation,

    /// <summary>An address of mail or web.</summary>
    ADD,

    /// <summary>An affix that stands alone.</summary>
    AFX,

    /// <summary>A piece of a word that was torn apart.</summary>
    GW,
}
