using System.Globalization;

namespace Logic.LexiconBuilder;

/// <summary>Reads the dictionary files of WordNet 3.0 (formats: its manual pages wndb and cntlist).</summary>
internal sealed class WordNetReader(string folder)
{
    private static readonly string[] Ranks =
        ["genus", "family", "order", "class", "phylum", "kingdom", "division", "tribe", "superfamily", "subfamily", "suborder", "subclass",
         "superorder", "superclass", "subphylum", "subdivision", "subkingdom"];

    private static readonly (char Pos, string Name, string Types)[] Files = [('n', "noun", "1"), ('v', "verb", "2"), ('a', "adj", "35"), ('r', "adv", "4")];

    /// <summary>All senses of all words, in the order of the files.</summary>
    public IEnumerable<WordSense> Read() => Files.SelectMany(file => Read(file.Pos, file.Name, file.Types));

    /// <summary>The synsets of a class by their numbers: <c>noun</c>, <c>verb</c>, <c>adj</c> or <c>adv</c>.</summary>
    public Dictionary<int, Synset> Synsets(string name) => Synset.ReadAll(Path.Combine(folder, "data." + name));

    /// <summary>The pairs (form, lemma) of an exception file.</summary>
    public IEnumerable<(string Form, string Lemma)> Exceptions(string name) =>
        File.ReadLines(Path.Combine(folder, name + ".exc"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line.Skip(1).Select(lemma => (line[0].Replace('_', ' '), lemma.Replace('_', ' '))));

    private IEnumerable<WordSense> Read(char pos, string name, string types)
    {
        var synsets = Synsets(name);
        var counts = Counts(types);
        foreach (var line in File.ReadLines(Path.Combine(folder, "index." + name)))
        {
            if (line[0] == ' ') continue;
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var senses = int.Parse(fields[2], CultureInfo.InvariantCulture);
            for (var i = 0; i < senses; i++)
            {
                var synset = synsets[int.Parse(fields[^(senses - i)], CultureInfo.InvariantCulture)];
                yield return Sense(synset, synsets, pos, fields[0], i + 1, counts.GetValueOrDefault((fields[0], i + 1)));
            }
        }
    }

    private static WordSense Sense(Synset synset, Dictionary<int, Synset> synsets, char pos, string lemma, int number, int count)
    {
        var index = synset.Words.FindIndex(word => Plain(word).Equals(lemma, StringComparison.OrdinalIgnoreCase));
        var word = synset.Words[index];
        var plain = Plain(word);
        var marker = word.Length > plain.Length ? word[(plain.Length + 1)..^1] : "";
        var taxon = synset.Hypernyms.Any(h => synsets[h].Words.Any(w => Ranks.Contains(w[(w.LastIndexOf('_') + 1)..])));
        return new(plain.Replace('_', ' '), pos, number, count, synset.File, synset.IsInstance, taxon, marker, synset.FramesOf(index + 1)) { Synset = synset.Offset };
    }

    /// <summary>The word without its marker.</summary>
    public static string Plain(string word) => word.EndsWith(')') ? word[..word.IndexOf('(', StringComparison.Ordinal)] : word;

    private Dictionary<(string Lemma, int Sense), int> Counts(string types)
    {
        var counts = new Dictionary<(string, int), int>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "cntlist.rev")))
        {
            var fields = line.Split(' ');
            var percent = fields[0].IndexOf('%', StringComparison.Ordinal);
            if (!types.Contains(fields[0][percent + 1], StringComparison.Ordinal)) continue;
            var key = (fields[0][..percent], int.Parse(fields[1], CultureInfo.InvariantCulture));
            counts[key] = counts.GetValueOrDefault(key) + int.Parse(fields[2], CultureInfo.InvariantCulture);
        }

        return counts;
    }
}
