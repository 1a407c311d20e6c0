namespace Logic.Language.Lexicon.Morphology;

/// <summary>The lemmas that a word form may come from by the rules of spelling, to be looked up.</summary>
internal static class Candidates
{
    private const Inflection PastForms = Inflection.Past | Inflection.PastParticiple;

    /// <summary>Adds the candidates of a form in lower case.</summary>
    public static void Add(string form, List<Candidate> result)
    {
        if (form.Length < 3) return;
        if (form[^1] == 's') AddS(form, result);
        else if (form.EndsWith("men", StringComparison.Ordinal)) result.Add(new(form[..^2] + "an", PartOfSpeech.Noun, Inflection.Plural));
        else if (form.EndsWith("ed", StringComparison.Ordinal)) AddVerb(form, form[..^2], PastForms, result);
        else if (form.EndsWith("ing", StringComparison.Ordinal)) AddVerb(form, form[..^3], Inflection.PresentParticiple, result);
        else if (form.EndsWith("er", StringComparison.Ordinal)) AddGraded(form, form[..^2], "r", Inflection.Comparative, result);
        else if (form.EndsWith("est", StringComparison.Ordinal)) AddGraded(form, form[..^3], "st", Inflection.Superlative, result);
    }

    /// <summary>Whether a verb's regular form may be spelled so: with its last letter doubled or not where both are used.</summary>
    public static bool IsSpelledSo(string form, Candidate candidate, bool doubles)
    {
        var (lemma, _, inflection) = candidate;
        if (inflection == PastForms) return form == RegularInflection.Past(lemma, doubles) || MayStaySingle(lemma, form, doubles, "ed");
        return form == RegularInflection.PresentParticiple(lemma, doubles) || MayStaySingle(lemma, form, doubles, "ing");
    }

    private static bool MayStaySingle(string lemma, string form, bool doubles, string ending) =>
        doubles && !Spelling.DoublesLast(lemma) && form.Length == lemma.Length + ending.Length;

    private static void AddS(string form, List<Candidate> result)
    {
        AddS(form, form[..^1], result);
        if (!form.EndsWith("es", StringComparison.Ordinal)) return;
        AddS(form, form[..^2], result);
        if (form.EndsWith("ies", StringComparison.Ordinal)) AddS(form, form[..^3] + "y", result);
        if (form.EndsWith("ses", StringComparison.Ordinal)) AddS(form, form[..^2] + "is", result);
    }

    private static void AddS(string form, string lemma, List<Candidate> result)
    {
        if (lemma.Length < 2) return;
        var afterO = lemma[^1] == 'o' && form.Length == lemma.Length + 2;
        if (afterO || RegularInflection.Plural(lemma) == form) result.Add(new(lemma, PartOfSpeech.Noun, Inflection.Plural));
        if (afterO || RegularInflection.ThirdSingular(lemma) == form) result.Add(new(lemma, PartOfSpeech.Verb, Inflection.ThirdSingular));
    }

    private static void AddVerb(string form, string stem, Inflection inflection, List<Candidate> result)
    {
        if (stem.Length == 0) return;
        Verb(stem);
        Verb(stem + "e");
        if (stem.Length > 2 && stem[^1] == stem[^2]) Verb(stem[..^1]);
        if (stem[^1] == 'i') Verb(stem[..^1] + "y");
        if (stem[^1] == 'y' && form[^1] == 'g') Verb(stem[..^1] + "ie");

        void Verb(string lemma)
        {
            if (lemma.Length > 1) result.Add(new(lemma, PartOfSpeech.Verb, inflection));
        }
    }

    private static void AddGraded(string form, string stem, string ending, Inflection inflection, List<Candidate> result)
    {
        if (stem.Length < 2) return;
        Graded(stem);
        Graded(stem + "e");
        if (stem[^1] == stem[^2]) Graded(stem[..^1]);
        if (stem[^1] == 'i') Graded(stem[..^1] + "y");

        void Graded(string lemma)
        {
            if (RegularInflection.Graded(lemma, ending) != form) return;
            result.Add(new(lemma, PartOfSpeech.Adjective, inflection));
            if (lemma is "fast" or "hard" or "early" or "late" or "soon" or "long" or "near" or "far" or "high" or "low" or "deep" or
                "loud" or "quick" or "slow" or "close" or "often" or "straight" or "wide")
                result.Add(new(lemma, PartOfSpeech.Adverb, inflection));
        }
    }
}
