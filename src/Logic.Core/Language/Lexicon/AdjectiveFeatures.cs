namespace Logic.Language.Lexicon;

/// <summary>How an adjective joins its noun.</summary>
[Flags]
internal enum AdjectiveFeatures : byte
{
    /// <summary>An ordinary adjective: a red car is red and is a car.</summary>
    None = 0,

    /// <summary>Says nothing by itself, and the noun need not hold: <c>former</c>, <c>fake</c>, <c>alleged</c>.</summary>
    NonIntersective = 1,

    /// <summary>Only after a verb: <c>asleep</c>.</summary>
    PredicativeOnly = 2,

    /// <summary>Only before a noun: <c>main</c>.</summary>
    AttributiveOnly = 4,

    /// <summary>After the noun: <c>president elect</c>.</summary>
    Postnominal = 8,

    /// <summary>Takes a to-infinitive: <c>able to</c>, <c>eager to</c>.</summary>
    ToInfinitive = 16,

    /// <summary>Takes a that-clause: <c>sure that</c>.</summary>
    ThatClause = 32,

    /// <summary>With <c>it</c> and a clause or infinitive: <c>it is important that</c>.</summary>
    Impersonal = 64,

    /// <summary>Measured on a scale, by a standard that goes with the noun: <c>tall</c>, <c>small</c>.</summary>
    Gradable = 128,
}
