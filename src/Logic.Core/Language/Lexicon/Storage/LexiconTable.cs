using System.Buffers.Binary;
using System.Text;

namespace Logic.Language.Lexicon.Storage;

/// <summary>The dictionary file, opened for look-ups. Read-only, thread-safe.</summary>
internal sealed class LexiconTable
{
    private const int MaxKey = 63;
    private readonly ResourceBytes bytes;
    private readonly VerbFrames[] frames;
    private readonly NounFeatures[] features;
    private readonly int offsets;
    private readonly int entries;

    private LexiconTable(ResourceBytes bytes)
    {
        this.bytes = bytes;
        var span = bytes.Span;
        if (BinaryPrimitives.ReadUInt32LittleEndian(span) != LexiconFormat.Magic)
            throw new InvalidDataException("The resource is not a dictionary of this version.");
        frames = new VerbFrames[BinaryPrimitives.ReadUInt16LittleEndian(span[4..])];
        features = new NounFeatures[BinaryPrimitives.ReadUInt16LittleEndian(span[6..])];
        for (var i = 0; i < frames.Length; i++) frames[i] = (VerbFrames)BinaryPrimitives.ReadUInt32LittleEndian(span[(8 + (4 * i))..]);
        var start = 8 + (4 * frames.Length);
        for (var i = 0; i < features.Length; i++)
            features[i] = (NounFeatures)BinaryPrimitives.ReadUInt16LittleEndian(span[(start + (2 * i))..]);
        offsets = start + (2 * features.Length);
        entries = offsets + (4 * (LexiconFormat.Buckets + 1));
    }

    /// <summary>Opens the dictionary that the assembly carries.</summary>
    public static LexiconTable Open() => new(ResourceBytes.Open("Logic.Language.Lexicon.words.bin"));

    public VerbFrames Frames(ushort index) => frames[index];

    public NounFeatures Features(byte index) => features[index];

    /// <summary>Finds the entry of a key: a lemma or irregular form in lower case.</summary>
    public bool TryFind(scoped ReadOnlySpan<char> key, out LexiconEntry entry)
    {
        Span<byte> utf8 = stackalloc byte[MaxKey];
        if (key.IsEmpty || !Encoding.UTF8.TryGetBytes(key, utf8, out var length))
        {
            entry = default;
            return false;
        }

        return TryFind(utf8[..length], out entry);
    }

    private bool TryFind(scoped ReadOnlySpan<byte> key, out LexiconEntry entry)
    {
        var span = bytes.Span;
        var slot = span[(offsets + (4 * LexiconFormat.Bucket(key)))..];
        var end = entries + BinaryPrimitives.ReadInt32LittleEndian(slot[4..]);
        for (var at = entries + BinaryPrimitives.ReadInt32LittleEndian(slot); at < end;)
        {
            int length = span[at];
            var body = at + 1 + length;
            if (span.Slice(at + 1, length).SequenceEqual(key))
            {
                entry = new LexiconEntry(span.Slice(body + 1, span[body]));
                return true;
            }

            at = body + 1 + span[body];
        }

        entry = default;
        return false;
    }
}
