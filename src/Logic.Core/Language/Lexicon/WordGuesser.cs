using System.Collections.Immutable;

namespace Logic.Language.Lexicon;

/// <summary>Classes for words that are not in the dictionary, from capitals, hyphens and endings.</summary>
internal static class WordGuesser
{
    private const VerbFrames AnyVerb = VerbFrames.Intransitive | VerbFrames.Transitive;
    private static readonly string[] NounEndings =
        ["ness", "ment", "tion", "sion", "ity", "ism", "ship", "hood", "dom", "ance", "ence", "logy", "graphy", "tude", "age", "cy"];

    private static readonly string[] PersonEndings = ["ist", "ian", "eer", "ologist", "man", "woman"];

    private static readonly string[] AdjectiveEndings =
        ["able", "ible", "ous", "ful", "less", "ish", "ive", "ical", "ic", "al", "ary", "like", "proof", "free", "esque", "some"];

    private static readonly string[] VerbEndings = ["ize", "ise", "ify", "ate"];

    /// <summary>The readings of a word, the likeliest first; a capitalised one is a name first.</summary>
    public static ImmutableArray<WordAnalysis> Guess(string text, bool capitalized, Func<string, ImmutableArray<WordAnalysis>> known)
    {
        var result = ImmutableArray.CreateBuilder<WordAnalysis>();
        var lower = text.ToLowerInvariant();
        if (capitalized) result.Add(new(text, PartOfSpeech.ProperNoun, Inflection.Singular, 0, 0, 0));
        var hyphen = lower.LastIndexOf('-');
        if (hyphen > 0 && hyphen < lower.Length - 1) AddCompound(lower, hyphen + 1, known, result);
        if (result.Count == (capitalized ? 1 : 0)) AddSimple(lower, result);
        return result.ToImmutable();
    }

    /// <summary>A compound is what its last part is: <c>singer-songwriter</c>, <c>battery-powered</c>.</summary>
    private static void AddCompound(
        string lower, int last, Func<string, ImmutableArray<WordAnalysis>> known, ImmutableArray<WordAnalysis>.Builder result)
    {
        foreach (var part in known(lower[last..]))
        {
            if (part.Pos == PartOfSpeech.ProperNoun) continue;
            var participle = part.Inflection & (Inflection.PastParticiple | Inflection.PresentParticiple);
            if (part.Pos == PartOfSpeech.Verb && participle != 0)
                result.Add(new(lower, PartOfSpeech.Adjective, Inflection.Positive, 0, 0, 0));
            if (part.Pos == PartOfSpeech.Verb && !IsPrefix(lower[..(last - 1)])) continue;
            result.Add(part with { Lemma = lower[..last] + part.Lemma, Frequency = 0 });
        }

        if (result.TrueForNone(PartOfSpeech.Adjective)) result.Add(new(lower, PartOfSpeech.Adjective, Inflection.Positive, 0, 0, 0));
        if (result.TrueForNone(PartOfSpeech.Noun))
            result.Add(new(lower, PartOfSpeech.Noun, Inflection.Singular, 0, 0, NounFeatures.Countable));
    }

    private static bool IsPrefix(string first) =>
        first is "re" or "pre" or "co" or "de" or "over" or "under" or "out" or "un" or "mis" or "cross" or "self" or "double" or "dry" or "hand";

    private static bool TrueForNone(this ImmutableArray<WordAnalysis>.Builder result, PartOfSpeech pos) => !result.Any(a => a.Pos == pos);

    private static void AddSimple(string lower, ImmutableArray<WordAnalysis>.Builder result)
    {
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal)) Add(lower, PartOfSpeech.Adverb, Inflection.Positive, result);
        if (IsPlural(lower)) AddS(lower, result);
        else if (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal)) AddVerb(lower, 2, Inflection.Past | Inflection.PastParticiple, result);
        else if (lower.Length > 5 && lower.EndsWith("ing", StringComparison.Ordinal)) AddVerb(lower, 3, Inflection.PresentParticiple, result);
        else if (EndsIn(lower, NounEndings)) AddNoun(lower, NounFeatures.Abstract | NounFeatures.Mass | NounFeatures.Countable, result);
        else if (EndsIn(lower, AdjectiveEndings)) Add(lower, PartOfSpeech.Adjective, Inflection.Positive, result);
        else if (EndsIn(lower, VerbEndings)) Add(lower, PartOfSpeech.Verb, Inflection.Base, result);
        AddRest(lower, result);
    }

    private static void AddRest(string lower, ImmutableArray<WordAnalysis>.Builder result)
    {
        if (!result.Any(a => a.Pos == PartOfSpeech.Noun))
            AddNoun(lower, EndsIn(lower, PersonEndings) ? NounFeatures.Countable | NounFeatures.Person : NounFeatures.Countable, result);
        if (result.TrueForNone(PartOfSpeech.Verb)) Add(lower, PartOfSpeech.Verb, Inflection.Base, result);
        if (result.TrueForNone(PartOfSpeech.Adjective)) Add(lower, PartOfSpeech.Adjective, Inflection.Positive, result);
    }

    private static bool IsPlural(string lower) =>
        lower.Length > 2 && lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i' or '\'') && char.IsLetter(lower[^2]);

    private static void AddS(string lower, ImmutableArray<WordAnalysis>.Builder result)
    {
        var lemma = Singular(lower);
        result.Add(new(lemma, PartOfSpeech.Noun, Inflection.Plural, 0, 0, NounFeatures.Countable));
        result.Add(new(lemma, PartOfSpeech.Verb, Inflection.ThirdSingular, 0, AnyVerb, 0));
        AddNoun(lower, NounFeatures.Countable, result);
    }

    /// <summary>Wumpuses → wumpus, grimpies → grimpy, blickets → blicket, boxes → box, gazes → gaze.</summary>
    private static string Singular(string plural)
    {
        if (plural.Length > 4 && plural.EndsWith("ies", StringComparison.Ordinal)) return plural[..^3] + "y";
        if (plural.Length <= 4 || !plural.EndsWith("es", StringComparison.Ordinal)) return plural[..^1];
        var stem = plural[..^2];
        var hisses = stem[^1] is 'x' || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("sh", StringComparison.Ordinal) ||
            stem.EndsWith("ss", StringComparison.Ordinal) || stem.EndsWith("zz", StringComparison.Ordinal) ||
            stem.EndsWith("us", StringComparison.Ordinal) || stem.EndsWith("is", StringComparison.Ordinal);
        return hisses ? stem : plural[..^1];
    }

    private static void AddVerb(string lower, int ending, Inflection inflection, ImmutableArray<WordAnalysis>.Builder result)
    {
        result.Add(new(Stem(lower[..^ending]), PartOfSpeech.Verb, inflection, 0, AnyVerb, 0));
        Add(lower, PartOfSpeech.Adjective, Inflection.Positive, result);
    }

    /// <summary>The base of an unknown verb: a doubled letter made single, <c>i</c> made <c>y</c>, a lost <c>e</c> put back.</summary>
    private static string Stem(string stem)
    {
        if (stem[^1] == 'i') return stem[..^1] + "y";
        if (stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'z')) return stem[..^1];
        var losesE = stem[^1] is 'v' or 'c' or 'z' or 'u' || stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal);
        return losesE ? stem + "e" : stem;
    }

    private static void AddNoun(string lemma, NounFeatures features, ImmutableArray<WordAnalysis>.Builder result) =>
        result.Add(new(lemma, PartOfSpeech.Noun, Inflection.Singular, 0, 0, features));

    private static void Add(string lemma, PartOfSpeech pos, Inflection inflection, ImmutableArray<WordAnalysis>.Builder result) =>
        result.Add(new(lemma, pos, inflection, 0, pos == PartOfSpeech.Verb ? AnyVerb : 0, 0));

    private static bool EndsIn(string word, string[] endings) =>
        Array.Exists(endings, ending => word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal));
}
