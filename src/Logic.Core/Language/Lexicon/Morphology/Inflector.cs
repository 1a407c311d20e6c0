using Logic.Language.Lexicon.Storage;

namespace Logic.Language.Lexicon.Morphology;

/// <summary>Makes the forms of lemmas: the dictionary's irregular ones, else by rule.</summary>
internal static class Inflector
{
    public static string Inflect(LexiconTable table, string lemma, PartOfSpeech pos, Inflection form)
    {
        if (form is Inflection.Singular or Inflection.Base or Inflection.Positive or Inflection.None || pos == PartOfSpeech.ProperNoun)
            return lemma;
        var verb = pos == PartOfSpeech.Verb;
        var blank = verb ? lemma.IndexOf(' ', StringComparison.Ordinal) : lemma.LastIndexOf(' ');
        if (blank < 0) return Word(table, lemma, pos, form);
        return verb
            ? Word(table, lemma[..blank], pos, form) + lemma[blank..]
            : lemma[..(blank + 1)] + Word(table, lemma[(blank + 1)..], pos, form);
    }

    private static string Word(LexiconTable table, string lemma, PartOfSpeech pos, Inflection form)
    {
        if (lemma.Length == 0) return lemma;
        var lower = lemma.ToLowerInvariant();
        if (!table.TryFind(lower, out var entry)) return Regular(lemma, form, false);
        if (pos == PartOfSpeech.Noun && entry.Has(EntryParts.PluralOnly)) return lemma;
        foreach (var record in entry.Irregulars)
        {
            if (record.Pos == pos && (record.Inflection & form) != 0 && !IsArchaic(record.Word)) return char.IsUpper(lemma[0]) ? Capitalize(record.Word) : record.Word;
        }

        return Regular(lemma, form, entry.Has(EntryParts.Doubles) && !IsBritishDouble(lower));
    }

    private static string Regular(string lemma, Inflection form, bool doubles) => form switch
    {
        Inflection.Plural => RegularInflection.Plural(lemma),
        Inflection.ThirdSingular => RegularInflection.ThirdSingular(lemma),
        Inflection.Past or Inflection.PastParticiple => RegularInflection.Past(lemma, doubles),
        Inflection.PresentParticiple => RegularInflection.PresentParticiple(lemma, doubles),
        Inflection.Comparative => RegularInflection.IsLong(lemma) ? "more " + lemma : RegularInflection.Graded(lemma, "r"),
        Inflection.Superlative => RegularInflection.IsLong(lemma) ? "most " + lemma : RegularInflection.Graded(lemma, "st"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "One form is needed."),
    };

    /// <summary>Whether it is read but no longer made: brothers have sisters, brethren have a pastor.</summary>
    private static bool IsArchaic(string form) => form is "brethren" or "kine" or "shoon" or "eyen" or "hosen";

    /// <summary>Whether only the British double the letter, as in <c>travelled</c>.</summary>
    private static bool IsBritishDouble(string lemma) =>
        lemma[^1] == 'l' && Spelling.Syllables(lemma) > 1 &&
        !(lemma is "control" or "patrol" or "compel" or "expel" or "propel" or "repel" or "dispel" or "impel" or "excel" or "rebel" or "annul" or
            "enrol" or "extol" or "fulfil" or "instil" or "distil" or "appal" or "enthral");

    private static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
