using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder;

/// <summary>How the senses of a word make its entry.</summary>
internal sealed partial class Dictionary
{
    private void AddNoun(List<WordSense> senses)
    {
        var entry = Get(senses[0].Key);
        var lower = senses.Where(sense => !IsCapital(sense.Spelling)).ToList();
        var capital = senses.Where(sense => IsCapital(sense.Spelling)).ToList();
        var kinds = capital.Where(sense => !sense.IsInstance).ToList();
        if (lower.Count > 0)
        {
            entry.Add(PartOfSpeech.Noun, Sum(lower));
            foreach (var sense in Weighty(lower, 0.25)) entry.Noun |= NounFiles.Features(sense);
        }
        else if (kinds.Count > 0)
        {
            entry.Add(PartOfSpeech.Noun, Sum(kinds));
            entry.Parts |= EntryParts.Capitalized;
            foreach (var sense in Weighty(kinds, 0.25)) entry.Noun |= NounFiles.Features(sense);
        }

        if (capital.Count == 0) return;
        entry.Add(PartOfSpeech.ProperNoun, Sum(capital));
        foreach (var sense in Weighty(capital, 0.25)) entry.Name |= NounFiles.Features(sense) & ~NounFeatures.Countable & ~NounFeatures.Mass;
        Spell(entry, capital[0].Spelling);
    }

    private void AddVerb(List<WordSense> senses)
    {
        var entry = Get(senses[0].Key);
        entry.Add(PartOfSpeech.Verb, Sum(senses));
        foreach (var sense in Weighty(senses, 0.04).Concat(senses.Take(3)))
            foreach (var frame in sense.Frames) entry.Frames |= Frames.FromWordNet(frame);
        var blank = senses[0].Key.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0 && Entries.TryGetValue(senses[0].Key[..blank], out var verb)) verb.Frames |= VerbFrames.Particle;
    }

    private void AddAdjective(List<WordSense> senses)
    {
        var entry = Get(senses[0].Key);
        entry.Add(PartOfSpeech.Adjective, Sum(senses));
        if (senses[0].Marker.Length > 0 && senses.All(sense => sense.Marker == senses[0].Marker))
            entry.Adjective |= Frames.Adjective(senses[0].Marker);
        if (!senses.TrueForAll(sense => IsCapital(sense.Spelling))) return;
        entry.Parts |= EntryParts.Capitalized;
        Spell(entry, senses[0].Spelling);
    }

    private static bool IsCapital(string word) => word.Any(char.IsUpper);

    private static void Spell(Entry entry, string spelling)
    {
        var title = char.ToUpperInvariant(spelling[0]) + spelling[1..].ToLowerInvariant();
        if (spelling != title) entry.Spelling ??= spelling;
    }
}
