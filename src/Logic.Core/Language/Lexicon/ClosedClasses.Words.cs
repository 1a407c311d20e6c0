using Logic.Language.Syntax;

namespace Logic.Language.Lexicon;

/// <content>The lists of words that need no more said of them.</content>
internal static partial class ClosedClasses
{
    private static readonly (string, CountBound)[] Bounds =
    [
        ("at least", CountBound.AtLeast), ("at most", CountBound.AtMost), ("exactly", CountBound.Exactly), ("more than", CountBound.MoreThan),
        ("fewer than", CountBound.FewerThan), ("less than", CountBound.FewerThan), ("over", CountBound.MoreThan), ("under", CountBound.FewerThan),
        ("up to", CountBound.AtMost), ("no more than", CountBound.AtMost), ("no fewer than", CountBound.AtLeast), ("no less than", CountBound.AtLeast),
        ("a maximum of", CountBound.AtMost), ("a minimum of", CountBound.AtLeast), ("precisely", CountBound.Exactly), ("only", CountBound.Exactly),
        ("not more than", CountBound.AtMost), ("not less than", CountBound.AtLeast), ("just", CountBound.Exactly), ("about", CountBound.About),
        ("around", CountBound.About), ("approximately", CountBound.About), ("greater than", CountBound.MoreThan), ("above", CountBound.MoreThan), ("below", CountBound.FewerThan),
        ("a total of", CountBound.Exactly), ("roughly", CountBound.About), ("nearly", CountBound.About), ("almost", CountBound.About),
    ];

    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Prepositions =
    [
        "in", "on", "at", "by", "to", "from", "of", "with", "without", "for", "about", "into", "onto", "over", "under", "above", "below", "behind",
        "between", "among", "amongst", "against", "across", "along", "around", "after", "before", "during", "through", "throughout", "toward", "towards",
        "near", "beside", "beneath", "beyond", "inside", "outside", "within", "upon", "off", "down", "up", "past", "since", "until", "till", "like",
        "unlike", "despite", "via", "per", "as", "than", "amid", "aboard", "opposite", "underneath", "versus", "concerning", "regarding",
        "next to", "in front of", "because of", "according to", "instead of", "out of", "due to", "close to", "on top of", "ahead of", "along with",
        "together with", "as part of", "in addition to", "on behalf of", "in spite of", "prior to", "thanks to", "rather than", "away from",
        "far from", "up to", "in terms of", "with respect to", "in the middle of", "by means of", "from within", "in charge of",
        "except on", "except in", "except at", "except during", "except with", "except by",
    ];

    private static readonly string[] Particles =
        ["up", "down", "off", "out", "on", "in", "away", "back", "over", "around", "through", "along", "apart", "together", "forward", "by", "about", "aside"];

    private static readonly string[] Adverbs =
    [
        "never", "always", "often", "sometimes", "usually", "rarely", "seldom", "frequently", "also", "too", "very", "quite", "rather", "so", "just",
        "really", "even", "still", "already", "yet", "ever", "now", "then", "here", "there", "today", "yesterday", "tomorrow", "once", "twice", "again",
        "almost", "nearly", "only", "both", "all", "together", "alone", "at all", "at first", "at last", "as well", "in fact", "of course", "for example",
        "at once", "at home", "before", "after", "since", "late", "every day", "all day", "at least", "no longer", "more", "less", "much", "enough", "not only",
        "more than once", "at least once", "at most once", "exactly once",
    ];

    private static readonly string[] OrNeithers =
    [
        "or neither", "or neither is true", "or it is neither", "or he is neither", "or she is neither", "or they are neither", "or does neither",
        "or did neither", "or it does neither", "or he does neither", "or she does neither", "or they do neither", "or is neither", "or are neither",
    ];

    private static readonly string[] Openings =
    [
        "however", "therefore", "thus", "hence", "consequently", "moreover", "furthermore", "additionally", "in addition", "also", "similarly", "likewise", "so",
        "then", "besides", "nevertheless", "nonetheless", "still", "yet", "but", "and", "or", "in fact", "of course", "for example", "for instance", "as a result", "on the other hand",
        "in other words", "in contrast", "finally", "first", "second", "third", "next", "meanwhile", "accordingly", "in particular", "indeed", "instead", "in general", "it is known that",
    ];
}
