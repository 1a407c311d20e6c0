using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder;

/// <summary>An entry in the making.</summary>
internal sealed class Entry
{
    public EntryParts Parts { get; set; }

    public Dictionary<PartOfSpeech, int> Counts { get; } = [];

    public NounFeatures Noun { get; set; }

    public NounFeatures Name { get; set; }

    public VerbFrames Frames { get; set; }

    public AdjectiveFeatures Adjective { get; set; }

    public string? Spelling { get; set; }

    public Dictionary<PartOfSpeech, uint> Prepositions { get; } = [];

    public List<FormRecord> Forms { get; } = [];

    public List<FormRecord> Irregulars { get; } = [];

    public bool Has(EntryParts part) => (Parts & part) != 0;

    public void Add(PartOfSpeech pos, int count)
    {
        Parts |= Part(pos);
        Counts[pos] = Counts.GetValueOrDefault(pos) + count;
    }

    public void AddPreposition(PartOfSpeech pos, uint bit)
    {
        if (Has(Part(pos))) Prepositions[pos] = Prepositions.GetValueOrDefault(pos) | bit;
    }

    /// <summary>16 · log2(1 + count), at most 255.</summary>
    public byte Frequency(PartOfSpeech pos) => (byte)Math.Min(255, Math.Round(16 * Math.Log2(1 + Counts.GetValueOrDefault(pos))));

    private static EntryParts Part(PartOfSpeech pos) => pos switch
    {
        PartOfSpeech.Noun => EntryParts.Noun,
        PartOfSpeech.Verb => EntryParts.Verb,
        PartOfSpeech.Adjective => EntryParts.Adjective,
        PartOfSpeech.Adverb => EntryParts.Adverb,
        _ => EntryParts.ProperNoun,
    };
}
