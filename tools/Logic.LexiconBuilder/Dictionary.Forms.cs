using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Morphology;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder;

/// <summary>Irregular forms: WordNet's exceptions, told apart with the help of the hand-written principal parts.</summary>
internal sealed partial class Dictionary
{
    private const Inflection PastForms = Inflection.Past | Inflection.PastParticiple;

    private static readonly string[] Prefixes =
        ["", "re", "over", "under", "out", "un", "mis", "fore", "with", "up", "inter", "be", "for", "cross", "de", "out", "down", "par", "pre",
         "ghost", "hand", "spot", "wire", "sky", "proof", "type", "soft", "hard", "house", "baby", "co", "test", "free", "force", "hand-"];

    public void AddIrregularForms(string folder)
    {
        var reader = new WordNetReader(folder);
        AddPrincipalParts();
        foreach (var (form, lemma) in reader.Exceptions("verb")) AddVerbException(form, lemma);
        AddForms(lists.Lines("noun-forms.txt").Where(line => line[0] == "plural").Select(line => (line[1], line[2])), PartOfSpeech.Noun);
        AddForms(reader.Exceptions("noun"), PartOfSpeech.Noun);
        AddForms(reader.Exceptions("adj"), PartOfSpeech.Adjective);
        AddForms(reader.Exceptions("adv"), PartOfSpeech.Adverb);
        foreach (var word in lists.ByHeading("noun-forms.txt")["only"]) Noun(word).Parts |= EntryParts.PluralOnly;
        foreach (var word in lists.ByHeading("noun-forms.txt")["same"]) AddForm(word, word, PartOfSpeech.Noun, Inflection.Plural);
    }

    private void AddPrincipalParts()
    {
        foreach (var (form, lemma, inflection) in Auxiliaries) AddForm(form, lemma, PartOfSpeech.Verb, inflection);
        foreach (var line in lists.Lines("irregular-verbs.txt"))
        {
            foreach (var prefix in Prefixes)
            {
                if (!Entries.TryGetValue(prefix + line[0], out var entry) || !entry.Has(EntryParts.Verb)) continue;
                if (line[0] == "be" || (prefix.Length > 0 && HasOwnParts(prefix + line[0]))) continue;
                foreach (var form in line[1].Split('/')) AddForm(prefix + form, prefix + line[0], PartOfSpeech.Verb, Inflection.Past);
                foreach (var form in line[2].Split('/')) AddForm(prefix + form, prefix + line[0], PartOfSpeech.Verb, Inflection.PastParticiple);
            }
        }
    }

    private static (string Form, string Lemma, Inflection Inflection)[] Auxiliaries { get; } =
    [
        ("am", "be", Inflection.Base), ("are", "be", Inflection.Base), ("is", "be", Inflection.ThirdSingular), ("was", "be", Inflection.Past),
        ("were", "be", Inflection.Past), ("been", "be", Inflection.PastParticiple), ("being", "be", Inflection.PresentParticiple),
        ("has", "have", Inflection.ThirdSingular), ("does", "do", Inflection.ThirdSingular),
    ];

    private bool HasOwnParts(string lemma) =>
        lemma is "belie" or "delight" or "coset" or "relight" or "besought" or "rebind" or "forbid" or "beget" or "behold" ||
        lists.Lines("irregular-verbs.txt").Any(line => line[0] == lemma);

    private void AddVerbException(string form, string lemma)
    {
        if (!Entries.TryGetValue(lemma, out var entry) || !entry.Has(EntryParts.Verb)) return;
        if (entry.Irregulars.Any(record => record.Pos == PartOfSpeech.Verb && record.Word == form)) return;
        var inflection = form.EndsWith("ing", StringComparison.Ordinal) ? Inflection.PresentParticiple
            : form.EndsWith('s') ? Inflection.ThirdSingular
            : PastForms;
        if (form == Regular(lemma, inflection, false)) return;
        if (form == Regular(lemma, inflection, true)) entry.Parts |= EntryParts.Doubles;
        else if (!entry.Irregulars.Any(record => (record.Inflection & PastForms & inflection) != 0)) AddForm(form, lemma, PartOfSpeech.Verb, inflection);
        else AddVariant(form, lemma, inflection);
    }

    private static string Regular(string lemma, Inflection inflection, bool doubles) => inflection switch
    {
        Inflection.PresentParticiple => RegularInflection.PresentParticiple(lemma, doubles),
        Inflection.ThirdSingular => RegularInflection.ThirdSingular(lemma),
        _ => RegularInflection.Past(lemma, doubles),
    };

    private void AddForms(IEnumerable<(string Form, string Lemma)> pairs, PartOfSpeech pos)
    {
        foreach (var (form, lemma) in pairs)
        {
            var inflection = pos == PartOfSpeech.Noun ? Inflection.Plural
                : form.EndsWith("st", StringComparison.Ordinal) ? Inflection.Superlative : Inflection.Comparative;
            if (!IsWord(form) || !Entries.ContainsKey(lemma) || form == lemma || IsRegular(form, lemma, inflection)) continue;
            if (pos == PartOfSpeech.Noun && form.EndsWith("men", StringComparison.Ordinal) && RegularInflection.Plural(lemma) == form) continue;
            AddForm(form, lemma, pos, inflection);
        }
    }

    private static bool IsRegular(string form, string lemma, Inflection inflection) => form == inflection switch
    {
        Inflection.Plural => RegularInflection.Plural(lemma),
        Inflection.Superlative => RegularInflection.Graded(lemma, "st"),
        _ => RegularInflection.Graded(lemma, "r"),
    };

    /// <summary>A form that is understood, but not written.</summary>
    private void AddVariant(string form, string lemma, Inflection inflection) =>
        Merge(Get(form).Forms, new FormRecord(PartOfSpeech.Verb, inflection, lemma));

    private void AddForm(string form, string lemma, PartOfSpeech pos, Inflection inflection)
    {
        Merge(Get(form).Forms, new FormRecord(pos, inflection, lemma));
        Merge(Get(lemma).Irregulars, new FormRecord(pos, inflection, form));
    }

    private static void Merge(List<FormRecord> records, FormRecord record)
    {
        var index = records.FindIndex(r => r.Pos == record.Pos && r.Word == record.Word);
        if (index < 0) records.Add(record);
        else records[index] = record with { Inflection = record.Inflection | records[index].Inflection };
    }
}
