namespace Logic.Language.Lexicon.Morphology;

/// <summary>The spelling rules of regular forms.</summary>
internal static class RegularInflection
{
    /// <summary>The plural of a noun, or the third person of a verb: <c>cats</c>, <c>boxes</c>, <c>cities</c>.</summary>
    public static string WithS(string lemma)
    {
        if (EndsInConsonantY(lemma)) return lemma[..^1] + "ies";
        return Hisses(lemma) ? lemma + "es" : lemma + "s";
    }

    /// <summary>The plural of a noun.</summary>
    public static string Plural(string lemma)
    {
        if (IsMan(lemma)) return lemma[..^2] + "en";
        return lemma.Length > 4 && lemma.EndsWith("sis", StringComparison.Ordinal) ? lemma[..^2] + "es" : WithS(lemma);
    }

    /// <summary>The third person singular of a verb.</summary>
    public static string ThirdSingular(string lemma) =>
        lemma.Length > 1 && lemma[^1] == 'o' && !Spelling.IsVowel(lemma, lemma.Length - 2) ? lemma + "es" : WithS(lemma);

    /// <summary>The past and past participle of a verb.</summary>
    public static string Past(string lemma, bool doubles)
    {
        if (lemma[^1] == 'e') return lemma + "d";
        if (EndsInConsonantY(lemma)) return lemma[..^1] + "ied";
        return Doubled(lemma, doubles) + "ed";
    }

    /// <summary>The -ing form of a verb.</summary>
    public static string PresentParticiple(string lemma, bool doubles)
    {
        if (lemma.EndsWith("ie", StringComparison.Ordinal)) return lemma[..^2] + "ying";
        var drops = lemma.Length > 2 && lemma[^1] == 'e' && lemma[^2] is not ('e' or 'o' or 'y');
        return drops ? lemma[..^1] + "ing" : Doubled(lemma, doubles) + "ing";
    }

    /// <summary>The comparative (<c>r</c>) or superlative (<c>st</c>) of an adjective or adverb.</summary>
    public static string Graded(string lemma, string ending)
    {
        if (lemma[^1] == 'e') return lemma + ending;
        if (EndsInConsonantY(lemma)) return lemma[..^1] + "ie" + ending;
        return Doubled(lemma, false) + "e" + ending;
    }

    /// <summary>Whether an adjective takes <c>more</c> rather than an ending.</summary>
    public static bool IsLong(string lemma)
    {
        var syllables = Spelling.Syllables(lemma);
        return syllables > 2 || (syllables == 2 && lemma[^1] is not ('y' or 'w' or 'e' or 't' or 'r'));
    }

    private static string Doubled(string lemma, bool doubles) =>
        doubles || Spelling.DoublesLast(lemma) ? lemma + lemma[^1] : lemma;

    private static bool Hisses(string lemma) =>
        lemma[^1] is 's' or 'x' or 'z' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);

    private static bool EndsInConsonantY(string lemma) =>
        lemma.Length > 1 && lemma[^1] == 'y' && !Spelling.IsVowel(lemma, lemma.Length - 2) && char.IsAsciiLetter(lemma[^2]);

    private static bool IsMan(string lemma) =>
        lemma.EndsWith("man", StringComparison.Ordinal) && lemma.Length > 3 &&
        !(lemma is "human" or "superhuman" or "german" or "roman" or "norman" or "shaman" or "talisman" or "ottoman" or "caiman" or "cayman");
}
