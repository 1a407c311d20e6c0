using System.Text;

namespace Logic.Language.Lexicon.Storage;

/// <summary>A list of irregular forms in the dictionary file, read one by one.</summary>
internal ref struct FormList(ReadOnlySpan<byte> records)
{
    private ReadOnlySpan<byte> rest = records;

    public FormRecord Current { get; private set; }

    public readonly FormList GetEnumerator() => this;

    public bool MoveNext()
    {
        if (rest.IsEmpty) return false;
        var pos = (PartOfSpeech)LexiconEntry.Byte(ref rest);
        var inflection = (Inflection)LexiconEntry.UInt16(ref rest);
        Current = new FormRecord(pos, inflection, Encoding.UTF8.GetString(LexiconEntry.Text(ref rest)));
        return true;
    }
}
