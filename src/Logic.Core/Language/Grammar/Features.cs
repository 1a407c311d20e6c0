namespace Logic.Language.Grammar;

/// <summary>
/// The features of a constituent, one bit a value. A field is a group of bits of which a constituent may carry several
/// (<c>sheep</c> is singular or plural); two constituents agree in a field when they share a bit of it.
/// </summary>
internal static class Features
{
    // Agreement.
    public const ulong Singular = 1UL << 0;
    public const ulong Plural = 1UL << 1;
    public const ulong First = 1UL << 2;
    public const ulong Second = 1UL << 3;
    public const ulong Agreement = Singular | Plural | First | Second;

    // Case of pronouns; other noun phrases have both.
    public const ulong Nominative = 1UL << 4;
    public const ulong Accusative = 1UL << 5;
    public const ulong Case = Nominative | Accusative;

    // Verb forms.
    public const ulong Present = 1UL << 6;
    public const ulong Past = 1UL << 7;
    public const ulong Bare = 1UL << 8;
    public const ulong Ing = 1UL << 9;
    public const ulong En = 1UL << 10;
    public const ulong To = 1UL << 11;
    public const ulong Finite = 1UL << 40;
    public const ulong VerbForm = Finite | Bare | Ing | En | To;

    // A missing noun phrase, and whether it is missing right here, as the passive needs it.
    public const ulong Gap = 1UL << 12;
    public const ulong NearGap = 1UL << 13;

    // Coordinations, by coordinator.
    public const ulong CoordinatedAnd = 1UL << 14;
    public const ulong CoordinatedOr = 1UL << 15;
    public const ulong CoordinatedNor = 1UL << 16;
    public const ulong CoordinatedEither = 1UL << 17;
    public const ulong Coordinated = CoordinatedAnd | CoordinatedOr | CoordinatedNor | CoordinatedEither;

    // Kinds of noun phrase.
    public const ulong Pronoun = 1UL << 18;
    public const ulong Undetermined = 1UL << 19;
    public const ulong Definite = 1UL << 20;
    public const ulong Name = 1UL << 21;
    public const ulong Value = 1UL << 22;
    public const ulong Gerund = 1UL << 23;
    public const ulong Possessive = 1UL << 24;
    public const ulong Indefinite = 1UL << 25;

    // Degrees of adjectives and adverbs.
    public const ulong Positive = 1UL << 26;
    public const ulong Comparative = 1UL << 27;
    public const ulong Superlative = 1UL << 28;
    public const ulong DegreeField = Positive | Comparative | Superlative;

    // What a phrase already has.
    public const ulong Comma = 1UL << 29;
    public const ulong Negative = 1UL << 30;
    public const ulong Question = 1UL << 31;
    public const ulong Modified = 1UL << 32;
    public const ulong Participle = 1UL << 33;
    public const ulong Time = 1UL << 34;
    public const ulong Fronted = 1UL << 35;
    public const ulong Subordinating = 1UL << 41;
    public const ulong Relational = 1UL << 36;
    public const ulong Measure = 1UL << 37;
    public const ulong Complete = 1UL << 38;
    public const ulong Passive = 1UL << 39;

    /// <summary>What a phrase does not hand on to the phrase it heads.</summary>
    public const ulong Transient = Coordinated | Comma;

    /// <summary>The groups of bits within which agreement is a shared bit.</summary>
    public static readonly ulong[] Fields = [Agreement, Case, VerbForm, DegreeField, Coordinated];

    /// <summary>The names that rules use.</summary>
    public static readonly Dictionary<string, ulong> Names = new()
    {
        ["sg"] = Singular, ["pl"] = Plural, ["i"] = First, ["you"] = Second, ["agr"] = Agreement,
        ["nom"] = Nominative, ["acc"] = Accusative, ["case"] = Case,
        ["pres"] = Present, ["past"] = Past, ["fin"] = Finite, ["bse"] = Bare, ["ing"] = Ing, ["en"] = En, ["to"] = To, ["form"] = VerbForm,
        ["gap"] = Gap, ["near"] = NearGap,
        ["and"] = CoordinatedAnd, ["or"] = CoordinatedOr, ["nor"] = CoordinatedNor, ["either"] = CoordinatedEither, ["coord"] = Coordinated,
        ["pron"] = Pronoun, ["undet"] = Undetermined, ["def"] = Definite, ["name"] = Name, ["value"] = Value, ["gerund"] = Gerund,
        ["poss"] = Possessive, ["indef"] = Indefinite,
        ["pos"] = Positive, ["comp"] = Comparative, ["sup"] = Superlative, ["degree"] = DegreeField,
        ["comma"] = Comma, ["neg"] = Negative, ["q"] = Question, ["mod"] = Modified, ["part"] = Participle, ["time"] = Time,
        ["fronted"] = Fronted, ["sub"] = Subordinating, ["rel"] = Relational, ["measure"] = Measure, ["full"] = Complete, ["pass"] = Passive,
    };

    /// <summary>The field a bit belongs to; a flag is its own field.</summary>
    public static ulong FieldOf(ulong bits)
    {
        foreach (var field in Fields)
        {
            if ((bits & field) != 0) return field;
        }

        return bits;
    }
}
