namespace Logic.Language.Lexicon;

/// <summary>A word that the user adds. Forms that are not given are regular.</summary>
/// <param name="Lemma">The dictionary form; a verb may have a particle: <c>spin up</c>.</param>
/// <param name="Class">The word class.</param>
public sealed record UserWord(string Lemma, PartOfSpeech Class)
{
    /// <summary>The plural of a noun.</summary>
    public string? Plural { get; init; }

    /// <summary>The third person singular of a verb.</summary>
    public string? ThirdSingular { get; init; }

    /// <summary>The past of a verb.</summary>
    public string? Past { get; init; }

    /// <summary>The past participle of a verb; the past when it is not given.</summary>
    public string? PastParticiple { get; init; }

    /// <summary>The -ing form of a verb.</summary>
    public string? PresentParticiple { get; init; }

    /// <summary>The comparative of an adjective or adverb.</summary>
    public string? Comparative { get; init; }

    /// <summary>The superlative of an adjective or adverb.</summary>
    public string? Superlative { get; init; }

    /// <summary>What a verb takes; intransitive and transitive by default.</summary>
    public VerbFrames Frames { get; init; } = VerbFrames.Intransitive | VerbFrames.Transitive;

    /// <summary>What a noun or name is about and how it counts; countable by default.</summary>
    public NounFeatures Features { get; init; } = NounFeatures.Countable;
}
