using System.Text;
using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder.Relations;

/// <summary>Writes the file that <see cref="RelationFormat"/> describes.</summary>
internal sealed class RelationWriter
{
    private readonly Dictionary<(RelationClass Kind, int Synset), int> numbers = [];
    private readonly IReadOnlyDictionary<RelationClass, ConceptNetwork> networks;

    private RelationWriter(IReadOnlyDictionary<RelationClass, ConceptNetwork> networks)
    {
        this.networks = networks;
        var levels = new Dictionary<(RelationClass, int), int>();
        var all = networks.SelectMany(n => n.Value.Concepts.Keys.Select(synset => (Kind: n.Key, Synset: synset)));
        foreach (var concept in all.OrderBy(c => Level(c, levels)).ThenBy(static c => c.Kind).ThenBy(static c => c.Synset).ToList()) numbers.Add(concept, numbers.Count);
    }

    /// <summary>The bytes, with how many words and concepts they have.</summary>
    public static (byte[] Bytes, int Words, int Concepts) Write(IReadOnlyDictionary<RelationClass, ConceptNetwork> networks)
    {
        var writer = new RelationWriter(networks);
        var words = writer.Words();
        return (writer.Assemble(words), words.Count, writer.numbers.Count);
    }

    /// <summary>How far a concept is from the most general ones above it.</summary>
    private int Level((RelationClass Kind, int Synset) concept, Dictionary<(RelationClass, int), int> levels)
    {
        if (levels.TryGetValue(concept, out var level)) return level;
        return levels[concept] = networks[concept.Kind].Concepts[concept.Synset].Select(g => Level((concept.Kind, g), levels) + 1).DefaultIfEmpty(0).Max();
    }

    private byte[] Assemble(SortedDictionary<string, byte[]> words)
    {
        var concepts = numbers.Keys.Select(c => Concept(c.Kind, c.Synset)).ToList();
        var blocks = words.Chunk(RelationFormat.BlockSize).Select(Block).ToList();
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        output.Write(RelationFormat.Magic);
        output.Write(words.Count);
        output.Write(concepts.Count);
        var start = RelationFormat.Header + (4 * (blocks.Count + concepts.Count + 1));
        WriteOffsets(output, start + concepts.Sum(static c => c.Length), blocks);
        WriteOffsets(output, start, concepts);
        output.Write(start + concepts.Sum(static c => c.Length));
        foreach (var part in concepts.Concat(blocks)) output.Write(part);
        return stream.ToArray();
    }

    private static void WriteOffsets(BinaryWriter output, int start, List<byte[]> parts)
    {
        foreach (var part in parts)
        {
            output.Write(start);
            start += part.Length;
        }
    }

    private byte[] Concept(RelationClass kind, int synset)
    {
        var bytes = new List<byte>();
        var number = numbers[(kind, synset)];
        var general = networks[kind].Concepts[synset].Select(g => numbers[(kind, g)]).Order().ToArray();
        Number(bytes, general.Length);
        foreach (var one in general) Number(bytes, number - one);
        foreach (var opposite in networks[kind].Opposites.Where(o => o.Item1 == synset).Select(o => numbers[(kind, o.Item2)]).Order()) Number(bytes, opposite);
        return [.. bytes];
    }

    /// <summary>For each word the mask of its classes and what it means in them.</summary>
    private SortedDictionary<string, byte[]> Words()
    {
        var words = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (kind, network) in networks.OrderBy(static n => n.Key))
        {
            foreach (var (word, own, above) in network.Words())
            {
                var bytes = new List<byte>(words.GetValueOrDefault(word, [0]));
                bytes[0] |= (byte)(1 << (int)kind);
                if (own is { } synset) Number(bytes, (numbers[(kind, synset)] << 2) | 1);
                for (var i = 0; i < above.Length; i++) Number(bytes, (numbers[(kind, above[i])] << 2) | (i < above.Length - 1 ? 2 : 0));
                words[word] = [.. bytes];
            }
        }

        return words;
    }

    private static byte[] Block(KeyValuePair<string, byte[]>[] words)
    {
        var bytes = new List<byte>();
        var last = "";
        foreach (var (word, meanings) in words)
        {
            var shared = 0;
            while (shared < last.Length && shared < word.Length && last[shared] == word[shared]) shared++;
            bytes.Add((byte)shared);
            bytes.Add((byte)(word.Length - shared));
            bytes.AddRange(Encoding.ASCII.GetBytes(word[shared..]));
            bytes.AddRange(meanings);
            last = word;
        }

        return [.. bytes];
    }

    private static void Number(List<byte> bytes, int value)
    {
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
    }
}
