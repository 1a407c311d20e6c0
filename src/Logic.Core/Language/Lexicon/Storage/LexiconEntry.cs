using System.Buffers.Binary;
using System.Text;

namespace Logic.Language.Lexicon.Storage;

/// <summary>An entry of the dictionary, decoded.</summary>
internal readonly ref struct LexiconEntry
{
    private readonly ReadOnlySpan<byte> forms;
    private readonly ReadOnlySpan<byte> irregulars;
    private readonly ReadOnlySpan<byte> spelling;

    public LexiconEntry(ReadOnlySpan<byte> body)
    {
        Parts = (EntryParts)BinaryPrimitives.ReadUInt16LittleEndian(body);
        body = body[2..];
        if (Has(EntryParts.Noun)) (NounFrequency, NounFeatures) = (Byte(ref body), Byte(ref body));
        if (Has(EntryParts.Verb)) (VerbFrequency, Frames) = (Byte(ref body), UInt16(ref body));
        if (Has(EntryParts.Adjective)) (AdjectiveFrequency, AdjectiveFeatures) = (Byte(ref body), (AdjectiveFeatures)Byte(ref body));
        if (Has(EntryParts.Adverb)) AdverbFrequency = Byte(ref body);
        if (Has(EntryParts.ProperNoun)) (NameFrequency, NameFeatures) = (Byte(ref body), Byte(ref body));
        if (Has(EntryParts.Spelling)) spelling = Text(ref body);
        if (Has(EntryParts.VerbPrepositions)) VerbPrepositions = UInt32(ref body);
        if (Has(EntryParts.AdjectivePrepositions)) AdjectivePrepositions = UInt32(ref body);
        if (Has(EntryParts.NounPrepositions)) NounPrepositions = UInt32(ref body);
        if (Has(EntryParts.Forms)) forms = Skip(ref body);
        if (Has(EntryParts.Irregulars)) irregulars = Skip(ref body);
    }

    public EntryParts Parts { get; }

    public byte NounFrequency { get; }

    /// <summary>The index of the noun's features.</summary>
    public byte NounFeatures { get; }

    public byte VerbFrequency { get; }

    /// <summary>The index of the verb's frames.</summary>
    public ushort Frames { get; }

    public byte AdjectiveFrequency { get; }

    public AdjectiveFeatures AdjectiveFeatures { get; }

    public byte AdverbFrequency { get; }

    public byte NameFrequency { get; }

    /// <summary>The index of the name's features.</summary>
    public byte NameFeatures { get; }

    public uint VerbPrepositions { get; }

    public uint AdjectivePrepositions { get; }

    public uint NounPrepositions { get; }

    /// <summary>The lemmas that the entry is an irregular form of.</summary>
    public FormList Forms => new(forms);

    /// <summary>The irregular forms of the lemma.</summary>
    public FormList Irregulars => new(irregulars);

    public bool Has(EntryParts part) => (Parts & part) != 0;

    /// <summary>The lemma as it is spelled with its capitals.</summary>
    public string Capitals(string lower) =>
        Has(EntryParts.Spelling) ? Encoding.UTF8.GetString(spelling) : char.ToUpperInvariant(lower[0]) + lower[1..];

    internal static ReadOnlySpan<byte> Text(scoped ref ReadOnlySpan<byte> body)
    {
        var length = Byte(ref body);
        var text = body[..length];
        body = body[length..];
        return text;
    }

    internal static byte Byte(scoped ref ReadOnlySpan<byte> body)
    {
        var value = body[0];
        body = body[1..];
        return value;
    }

    internal static ushort UInt16(scoped ref ReadOnlySpan<byte> body)
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(body);
        body = body[2..];
        return value;
    }

    private static uint UInt32(scoped ref ReadOnlySpan<byte> body)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(body);
        body = body[4..];
        return value;
    }

    /// <summary>A list of forms: its length in bytes, then the records.</summary>
    private static ReadOnlySpan<byte> Skip(scoped ref ReadOnlySpan<byte> body) => Text(ref body);
}
