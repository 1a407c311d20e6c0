using Logic.Language.Lexicon;

namespace Logic.LexiconBuilder;

/// <summary>What WordNet's numbered sentence frames and the headings of the hand-written list mean.</summary>
internal static class Frames
{
    public static VerbFrames FromWordNet(int number) => number switch
    {
        1 or 2 or 23 => VerbFrames.Intransitive,
        3 => VerbFrames.Impersonal,
        4 or 12 or 13 or 22 or 27 => VerbFrames.Prepositional,
        5 => VerbFrames.ObjectAdjectiveComplement,
        6 or 7 => VerbFrames.AdjectiveComplement,
        8 or 9 or 10 or 11 => VerbFrames.Transitive,
        14 => VerbFrames.Ditransitive,
        >= 15 and <= 21 or 30 or 31 => VerbFrames.Transitive | VerbFrames.ObjectPrepositional,
        24 => VerbFrames.ObjectToInfinitive,
        25 => VerbFrames.ObjectBareInfinitive,
        26 => VerbFrames.ThatClause,
        28 => VerbFrames.ToInfinitive,
        29 => VerbFrames.WhToInfinitive,
        32 or 35 => VerbFrames.BareInfinitive,
        33 => VerbFrames.Gerund,
        34 => VerbFrames.ImpersonalThatClause,
        _ => throw new InvalidDataException($"Unknown frame {number}."),
    };

    public static VerbFrames FromHeading(string heading) => heading switch
    {
        "intransitive" => VerbFrames.Intransitive,
        "transitive" => VerbFrames.Transitive,
        "ditransitive" => VerbFrames.Ditransitive | VerbFrames.Transitive,
        "that" => VerbFrames.ThatClause,
        "object-that" => VerbFrames.ObjectThatClause,
        "wh" => VerbFrames.WhClause,
        "object-wh" => VerbFrames.ObjectWhClause,
        "wh-to-infinitive" => VerbFrames.WhToInfinitive,
        "to-infinitive" => VerbFrames.ToInfinitive,
        "object-to-infinitive" => VerbFrames.ObjectToInfinitive,
        "bare-infinitive" => VerbFrames.BareInfinitive,
        "object-bare-infinitive" => VerbFrames.ObjectBareInfinitive,
        "gerund" => VerbFrames.Gerund,
        "object-gerund" => VerbFrames.ObjectGerund,
        "adjective" => VerbFrames.AdjectiveComplement,
        "object-adjective" => VerbFrames.ObjectAdjectiveComplement,
        "noun" => VerbFrames.NounComplement,
        "object-noun" => VerbFrames.ObjectNounComplement,
        "impersonal" => VerbFrames.Impersonal,
        "impersonal-that" => VerbFrames.ImpersonalThatClause,
        "prepositional" => VerbFrames.Prepositional,
        "object-prepositional" => VerbFrames.ObjectPrepositional | VerbFrames.Transitive,
        _ => throw new InvalidDataException($"Unknown frame heading {heading}."),
    };

    public static AdjectiveFeatures Adjective(string heading) => heading switch
    {
        "non-intersective" => AdjectiveFeatures.NonIntersective,
        "predicative" or "p" => AdjectiveFeatures.PredicativeOnly,
        "attributive" or "a" => AdjectiveFeatures.AttributiveOnly,
        "postnominal" or "ip" => AdjectiveFeatures.Postnominal,
        "to-infinitive" => AdjectiveFeatures.ToInfinitive,
        "that" => AdjectiveFeatures.ThatClause,
        "impersonal" => AdjectiveFeatures.Impersonal,
        "gradable" => AdjectiveFeatures.Gradable,
        _ => throw new InvalidDataException($"Unknown adjective heading {heading}."),
    };
}
