using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder;

/// <summary>The dictionary in the making: entries by key (lemma or irregular form, in lower case).</summary>
internal sealed partial class Dictionary(HandLists lists)
{
    public SortedDictionary<string, Entry> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds the single words of WordNet, and its verbs with a particle.</summary>
    public void AddWordNet(string folder)
    {
        foreach (var word in new WordNetReader(folder).Read().GroupBy(sense => (sense.Key, sense.Pos)))
        {
            var senses = word.Where(sense => !sense.IsTaxon).ToList();
            var isVerb = word.Key.Pos == 'v';
            if (senses.Count == 0 || !(isVerb ? IsVerbKey(word.Key.Key) : IsWord(word.Key.Key))) continue;
            if (word.Key.Pos == 'n') AddNoun(senses);
            else if (isVerb) AddVerb(senses);
            else if (word.Key.Pos == 'a') AddAdjective(senses);
            else Get(word.Key.Key).Add(PartOfSpeech.Adverb, Sum(senses));
        }
    }

    /// <summary>Adds the words that WordNet lacks.</summary>
    public void AddWords()
    {
        foreach (var line in lists.Lines("words.txt"))
        {
            var heading = line[0].Split('/');
            foreach (var word in line.Skip(1)) AddWord(word, heading[0], heading.Length > 1 ? heading[1] : "");
        }
    }

    public void AddNames(string men, string women)
    {
        foreach (var name in File.ReadLines(men)) AddName(name, EntryParts.MaleName);
        foreach (var name in File.ReadLines(women)) AddName(name, EntryParts.FemaleName);
        foreach (var line in lists.Lines("given-names.txt"))
        {
            foreach (var name in line.Skip(1))
            {
                var entry = Get(name.ToLowerInvariant());
                entry.Parts &= ~(EntryParts.MaleName | EntryParts.FemaleName);
                entry.Parts |= line[0] switch
                {
                    "male" => EntryParts.MaleName,
                    "female" => EntryParts.FemaleName,
                    "none" => EntryParts.None,
                    _ => EntryParts.MaleName | EntryParts.FemaleName,
                };
            }
        }
    }

    private static bool IsWord(string key) => !key.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether it is a verb alone or with a particle.</summary>
    public static bool IsVerbKey(string key)
    {
        var parts = key.Split(' ');
        return parts.Length == 1 || (parts.Length == 2 && Particles.All.Contains(parts[1]));
    }

    private static int Sum(IEnumerable<WordSense> senses) => senses.Sum(sense => sense.Count);

    /// <summary>The senses that matter: the first, and those met in a good part of the cases.</summary>
    private static IEnumerable<WordSense> Weighty(List<WordSense> senses, double share)
    {
        var total = Sum(senses);
        return senses.Where((sense, i) => i == 0 || (total > 0 && sense.Count >= share * total));
    }

    /// <summary>Adds a name of a list; not what is met as a common word: the lists have <c>Bank</c> and <c>See</c>.</summary>
    private void AddName(string name, EntryParts part)
    {
        if (name.Length < 2 || !IsWord(name)) return;
        var entry = Get(name.ToLowerInvariant());
        var common = entry.Counts.Any(count => count.Key != PartOfSpeech.ProperNoun && count.Value > 0);
        if (!common || entry.Has(EntryParts.Capitalized)) entry.Parts |= part;
    }

    private Entry Get(string key)
    {
        if (!Entries.TryGetValue(key, out var entry)) Entries.Add(key, entry = new Entry());
        return entry;
    }

    private void AddWord(string word, string pos, string features)
    {
        var entry = Get(word.ToLowerInvariant());
        switch (pos)
        {
            case "noun":
                entry.Add(PartOfSpeech.Noun, 1);
                entry.Noun |= Enum.Parse<NounFeatures>(features, ignoreCase: true);
                break;
            case "proper":
                entry.Add(PartOfSpeech.ProperNoun, 1);
                entry.Name |= Enum.Parse<NounFeatures>(features, ignoreCase: true);
                break;
            case "verb":
                entry.Add(PartOfSpeech.Verb, 1);
                entry.Frames |= Enum.Parse<VerbFrames>(features, ignoreCase: true);
                break;
            default:
                entry.Add(Enum.Parse<PartOfSpeech>(pos, ignoreCase: true), 1);
                break;
        }
    }
}
