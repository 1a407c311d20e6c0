using Logic.Language.Lexicon;

namespace Logic.LexiconBuilder;

/// <summary>What the lexicographer's file of a noun says about it (numbers: WordNet's manual page lexnames).</summary>
internal static class NounFiles
{
    public static NounFeatures Features(WordSense sense) => sense.File switch
    {
        3 => Top(sense.Key),
        5 => NounFeatures.Animal | NounFeatures.Countable,
        6 => NounFeatures.Artifact | NounFeatures.Countable,
        7 or 12 or 19 or 26 => NounFeatures.Abstract | NounFeatures.Countable | NounFeatures.Mass,
        4 or 9 or 10 or 11 or 16 or 21 or 22 or 24 => NounFeatures.Abstract | NounFeatures.Countable,
        13 => NounFeatures.Mass | NounFeatures.Countable,
        14 => NounFeatures.Group | NounFeatures.Countable,
        15 => NounFeatures.Location | NounFeatures.Countable,
        18 => NounFeatures.Person | NounFeatures.Countable,
        23 => NounFeatures.Measure | NounFeatures.Countable,
        27 => NounFeatures.Mass | NounFeatures.Countable,
        28 => NounFeatures.Time | NounFeatures.Countable,
        _ => NounFeatures.Countable,
    };

    private static NounFeatures Top(string word) => word switch
    {
        "person" or "individual" or "someone" or "somebody" or "mortal" or "soul" => NounFeatures.Person | NounFeatures.Countable,
        "animal" or "creature" or "beast" or "fauna" => NounFeatures.Animal | NounFeatures.Countable,
        "group" or "grouping" => NounFeatures.Group | NounFeatures.Countable,
        "location" => NounFeatures.Location | NounFeatures.Countable,
        "time" => NounFeatures.Time | NounFeatures.Countable,
        "artifact" or "artefact" => NounFeatures.Artifact | NounFeatures.Countable,
        "measure" or "quantity" or "amount" => NounFeatures.Measure | NounFeatures.Countable,
        "object" or "thing" or "plant" or "flora" or "organism" or "being" or "cell" or "unit" => NounFeatures.Countable,
        _ => NounFeatures.Abstract | NounFeatures.Countable,
    };
}
