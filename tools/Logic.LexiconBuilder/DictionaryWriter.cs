using System.Text;
using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder;

/// <summary>Writes the file that <see cref="LexiconFormat"/> describes.</summary>
internal sealed class DictionaryWriter
{
    private readonly List<VerbFrames> frames;
    private readonly List<NounFeatures> features;

    private DictionaryWriter(SortedDictionary<string, Entry> entries)
    {
        frames = [.. entries.Values.Select(e => e.Frames).Distinct().Order()];
        features = [.. entries.Values.SelectMany(e => new[] { e.Noun, e.Name }).Distinct().Order()];
        if (features.Count > 256) throw new InvalidDataException("More than 256 combinations of noun features.");
    }

    public static byte[] Write(SortedDictionary<string, Entry> entries)
    {
        var writer = new DictionaryWriter(entries);
        var buckets = new MemoryStream[LexiconFormat.Buckets];
        for (var i = 0; i < buckets.Length; i++) buckets[i] = new MemoryStream();
        foreach (var (key, entry) in entries)
        {
            var utf8 = Encoding.UTF8.GetBytes(key);
            if (utf8.Length > 63) continue;
            var bucket = new BinaryWriter(buckets[LexiconFormat.Bucket(utf8)]);
            bucket.Write((byte)utf8.Length);
            bucket.Write(utf8);
            var body = writer.Body(entry);
            bucket.Write(checked((byte)body.Length));
            bucket.Write(body);
        }

        return writer.Assemble(buckets);
    }

    private byte[] Assemble(MemoryStream[] buckets)
    {
        using var stream = new MemoryStream();
        using var output = new BinaryWriter(stream);
        output.Write(LexiconFormat.Magic);
        output.Write((ushort)frames.Count);
        output.Write((ushort)features.Count);
        foreach (var mask in frames) output.Write((uint)mask);
        foreach (var mask in features) output.Write((ushort)mask);
        var offset = 0;
        foreach (var bucket in buckets)
        {
            output.Write(offset);
            offset += (int)bucket.Length;
        }

        output.Write(offset);
        foreach (var bucket in buckets) output.Write(bucket.ToArray());
        return stream.ToArray();
    }

    private byte[] Body(Entry entry)
    {
        using var stream = new MemoryStream();
        using var body = new BinaryWriter(stream);
        body.Write((ushort)PartsOf(entry));
        if (entry.Has(EntryParts.Noun)) WriteNoun(entry.Frequency(PartOfSpeech.Noun), entry.Noun);
        if (entry.Has(EntryParts.Verb))
        {
            body.Write(entry.Frequency(PartOfSpeech.Verb));
            body.Write((ushort)frames.BinarySearch(entry.Frames));
        }

        if (entry.Has(EntryParts.Adjective)) body.Write([entry.Frequency(PartOfSpeech.Adjective), (byte)entry.Adjective]);
        if (entry.Has(EntryParts.Adverb)) body.Write(entry.Frequency(PartOfSpeech.Adverb));
        if (entry.Has(EntryParts.ProperNoun)) WriteNoun(entry.Frequency(PartOfSpeech.ProperNoun), entry.Name);
        if (entry.Spelling is not null) WriteText(body, entry.Spelling);
        foreach (var pos in new[] { PartOfSpeech.Verb, PartOfSpeech.Adjective, PartOfSpeech.Noun })
            if (entry.Prepositions.TryGetValue(pos, out var mask)) body.Write(mask);
        WriteForms(body, entry.Forms);
        WriteForms(body, entry.Irregulars);
        return stream.ToArray();

        void WriteNoun(byte frequency, NounFeatures mask) => body.Write([frequency, (byte)features.BinarySearch(mask)]);
    }

    private static EntryParts PartsOf(Entry entry)
    {
        var parts = entry.Parts;
        if (entry.Spelling is not null) parts |= EntryParts.Spelling;
        if (entry.Prepositions.ContainsKey(PartOfSpeech.Verb)) parts |= EntryParts.VerbPrepositions;
        if (entry.Prepositions.ContainsKey(PartOfSpeech.Adjective)) parts |= EntryParts.AdjectivePrepositions;
        if (entry.Prepositions.ContainsKey(PartOfSpeech.Noun)) parts |= EntryParts.NounPrepositions;
        if (entry.Forms.Count > 0) parts |= EntryParts.Forms;
        if (entry.Irregulars.Count > 0) parts |= EntryParts.Irregulars;
        return parts;
    }

    private static void WriteForms(BinaryWriter output, List<FormRecord> forms)
    {
        if (forms.Count == 0) return;
        using var stream = new MemoryStream();
        using var list = new BinaryWriter(stream);
        foreach (var form in forms)
        {
            list.Write((byte)form.Pos);
            list.Write((ushort)form.Inflection);
            WriteText(list, form.Word);
        }

        output.Write(checked((byte)stream.Length));
        output.Write(stream.ToArray());
    }

    private static void WriteText(BinaryWriter output, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        output.Write(checked((byte)utf8.Length));
        output.Write(utf8);
    }
}
