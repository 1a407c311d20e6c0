using System.Collections.Immutable;
using Logic.Language.Lexicon.Morphology;
using Logic.Language.Lexicon.Storage;

namespace Logic.Language.Lexicon;

/// <summary>Finds the lemmas of a word form: as it stands in the dictionary, as an irregular form, by the rules of spelling.</summary>
internal sealed class WordAnalyzer(LexiconTable table)
{
    public ImmutableArray<WordAnalysis> Analyze(string form)
    {
        var result = new AnalysisList();
        if (table.TryFind(form, out var entry))
        {
            AddLemmas(form, entry, result);
            foreach (var record in entry.Forms) AddForm(record, result);
        }

        AddRegular(form, entry, result);
        return result.ToImmutable();
    }

    private void AddLemmas(string lemma, in LexiconEntry entry, AnalysisList result)
    {
        var kind = entry.Has(EntryParts.Capitalized) ? entry.Capitals(lemma) : lemma;
        var number = entry.Has(EntryParts.PluralOnly) ? Inflection.Plural : Inflection.Singular;
        if (entry.Has(EntryParts.Noun)) result.Add(Noun(kind, number, entry));
        if (entry.Has(EntryParts.Verb)) result.Add(Verb(lemma, Inflection.Base, entry));
        if (entry.Has(EntryParts.Adjective))
            result.Add(new(kind, PartOfSpeech.Adjective, Inflection.Positive, entry.AdjectiveFrequency, 0, 0));
        if (entry.Has(EntryParts.Adverb)) result.Add(new(lemma, PartOfSpeech.Adverb, Inflection.Positive, entry.AdverbFrequency, 0, 0));
        if (entry.Has(EntryParts.ProperNoun))
        {
            var features = table.Features(entry.NameFeatures);
            result.Add(new(entry.Capitals(lemma), PartOfSpeech.ProperNoun, Inflection.Singular, entry.NameFrequency, 0, features));
        }
        else if (entry.Has(EntryParts.MaleName | EntryParts.FemaleName))
        {
            result.Add(new(entry.Capitals(lemma), PartOfSpeech.ProperNoun, Inflection.Singular, 0, 0, NounFeatures.Person | Sex(entry)));
        }
    }

    private static NounFeatures Sex(in LexiconEntry entry) => (entry.Parts & (EntryParts.MaleName | EntryParts.FemaleName)) switch
    {
        EntryParts.MaleName => NounFeatures.Male,
        EntryParts.FemaleName => NounFeatures.Female,
        _ => NounFeatures.None,
    };

    private void AddForm(FormRecord record, AnalysisList result)
    {
        if (!table.TryFind(record.Word, out var entry)) return;
        Add(record.Word, record.Pos, record.Inflection, entry, result);
    }

    private void AddRegular(string form, in LexiconEntry own, AnalysisList result)
    {
        var candidates = new List<Candidate>();
        Candidates.Add(form, candidates);
        foreach (var candidate in candidates)
        {
            if (!table.TryFind(candidate.Lemma, out var entry)) continue;
            if (candidate.Pos == PartOfSpeech.Verb && candidate.Inflection != Inflection.ThirdSingular &&
                !Candidates.IsSpelledSo(form, candidate, entry.Has(EntryParts.Doubles))) continue;
            if (candidate.Pos == PartOfSpeech.Noun && IsRatherSingular(own, entry)) continue;
            Add(candidate.Lemma, candidate.Pos, candidate.Inflection, entry, result);
        }
    }

    /// <summary>Whether a noun in -s is its own singular rather than the plural of a rare one: <c>physics</c>, <c>news</c>.</summary>
    private static bool IsRatherSingular(in LexiconEntry form, in LexiconEntry lemma) =>
        form.Has(EntryParts.Noun) && form.NounFrequency > 0 && lemma.NounFrequency == 0;

    private void Add(string lemma, PartOfSpeech pos, Inflection inflection, in LexiconEntry entry, AnalysisList result)
    {
        var spelled = entry.Has(EntryParts.Capitalized) ? entry.Capitals(lemma) : lemma;
        switch (pos)
        {
            case PartOfSpeech.Noun when entry.Has(EntryParts.Noun):
                result.Add(Noun(spelled, inflection, entry));
                break;
            case PartOfSpeech.Verb when entry.Has(EntryParts.Verb):
                result.Add(Verb(lemma, inflection, entry));
                break;
            case PartOfSpeech.Adjective when entry.Has(EntryParts.Adjective):
                result.Add(new(spelled, pos, inflection, entry.AdjectiveFrequency, 0, 0));
                break;
            case PartOfSpeech.Adverb when entry.Has(EntryParts.Adverb):
                result.Add(new(lemma, pos, inflection, entry.AdverbFrequency, 0, 0));
                break;
        }
    }

    private WordAnalysis Noun(string lemma, Inflection number, in LexiconEntry entry) =>
        new(lemma, PartOfSpeech.Noun, number, entry.NounFrequency, 0, table.Features(entry.NounFeatures));

    private WordAnalysis Verb(string lemma, Inflection form, in LexiconEntry entry) =>
        new(lemma, PartOfSpeech.Verb, form, entry.VerbFrequency, table.Frames(entry.Frames), 0);
}
