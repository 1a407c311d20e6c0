using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder;

/// <summary>What the hand-written lists say about words.</summary>
internal sealed partial class Dictionary
{
    public void AddFeatures()
    {
        AddNounFeatures();
        foreach (var group in lists.ByHeading("adjectives.txt"))
            foreach (var word in group) Get(word).Adjective |= AdjectiveHeading(word, group.Key);
        foreach (var group in lists.ByHeading("verb-frames.txt")) ChangeFrames(group.Key, group);
        AddPrepositions("verb-prepositions.txt", PartOfSpeech.Verb);
        AddPrepositions("adjective-prepositions.txt", PartOfSpeech.Adjective);
        AddPrepositions("noun-prepositions.txt", PartOfSpeech.Noun);
    }

    private AdjectiveFeatures AdjectiveHeading(string word, string heading)
    {
        if (!Get(word).Has(EntryParts.Adjective)) Get(word).Add(PartOfSpeech.Adjective, 1);
        return Frames.Adjective(heading);
    }

    private void AddNounFeatures()
    {
        foreach (var word in lists.Words("nouns-mass.txt"))
        {
            var entry = Noun(word.TrimStart('+'));
            entry.Noun |= NounFeatures.Mass;
            if (word[0] == '+') entry.Noun |= NounFeatures.Countable;
            else entry.Noun &= ~NounFeatures.Countable;
        }

        foreach (var word in lists.Words("nouns-relational.txt")) Noun(word).Noun |= NounFeatures.Relational;
        foreach (var word in lists.ByHeading("nouns-gender.txt")["male"]) Noun(word).Noun |= NounFeatures.Male;
        foreach (var word in lists.ByHeading("nouns-gender.txt")["female"]) Noun(word).Noun |= NounFeatures.Female;
        foreach (var (key, entry) in Entries)
        {
            if (key.EndsWith("ness", StringComparison.Ordinal) && entry.Counts.GetValueOrDefault(PartOfSpeech.Noun) < 10)
                entry.Noun |= NounFeatures.Mass;
        }
    }

    private Entry Noun(string word)
    {
        var entry = Get(word);
        if (!entry.Has(EntryParts.Noun))
        {
            entry.Add(PartOfSpeech.Noun, 1);
            entry.Noun = NounFeatures.Countable;
        }

        return entry;
    }

    private void ChangeFrames(string heading, IEnumerable<string> words)
    {
        var frame = Frames.FromHeading(heading[1..]);
        foreach (var word in words)
        {
            if (!Entries.TryGetValue(word, out var entry) || !entry.Has(EntryParts.Verb))
                throw new InvalidDataException($"{word} is no verb.");
            if (heading[0] == '+') entry.Frames |= frame;
            else entry.Frames &= ~frame;
        }
    }

    private void AddPrepositions(string file, PartOfSpeech pos)
    {
        foreach (var line in lists.Lines(file))
        {
            var bit = Prepositions.Bit(line[0].TrimEnd(':'));
            if (bit == 0) throw new InvalidDataException($"{line[0]} is not among the prepositions.");
            foreach (var word in line.Skip(1).Where(Entries.ContainsKey)) Entries[word].AddPreposition(pos, bit);
        }
    }
}
