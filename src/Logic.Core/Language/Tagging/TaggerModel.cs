using System.IO.Compression;
using System.Numerics;

namespace Logic.Language.Tagging;

/// <summary>The weights: a hash table from features to rows of bytes, one byte a tag.</summary>
internal sealed class TaggerModel
{
    /// <summary>The first four bytes, uncompressed.</summary>
    public const uint Magic = 0x3154474C;

    /// <summary>How many tags there are, None among them.</summary>
    public const int TagCount = (int)PennTag.GW + 1;

    /// <summary>The length of a row: the tags, filled up for vectors.</summary>
    public const int Columns = 48;

    /// <summary>What a weight of 1 is in bytes.</summary>
    public const float Scale = 20f;

    private readonly uint[] keys;
    private readonly sbyte[] rows;
    private readonly int mask;

    private TaggerModel(uint[] keys, sbyte[] rows) => (this.keys, this.rows, mask) = (keys, rows, keys.Length - 1);

    /// <summary>Reads the weights: Brotli over magic, count, keys as ascending differences of 7-bit groups, rows by tag.</summary>
    public static TaggerModel Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(brotli);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("The resource is no tagger of this version.");
        var count = reader.ReadInt32();
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)count * 2);
        var (keys, slots) = (new uint[capacity], new int[count]);
        var key = 0u;
        for (var i = 0; i < count; i++) slots[i] = Insert(keys, key += (uint)reader.Read7BitEncodedInt());
        var rows = new sbyte[capacity * Columns];
        var column = new byte[count];
        for (var tag = 1; tag < TagCount; tag++)
        {
            reader.BaseStream.ReadExactly(column);
            for (var i = 0; i < count; i++) rows[(slots[i] * Columns) + tag] = (sbyte)column[i];
        }

        return new TaggerModel(keys, rows);
    }

    /// <summary>Adds the row of a feature, if it has one, to the scores.</summary>
    public void AddRow(uint feature, Span<short> scores)
    {
        for (var slot = (int)feature & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] != feature) continue;
            ScoreRow.Add(scores, rows.AsSpan(slot * Columns, Columns));
            return;
        }
    }

    private static int Insert(uint[] keys, uint key)
    {
        var slot = (int)key & (keys.Length - 1);
        while (keys[slot] != 0) slot = (slot + 1) & (keys.Length - 1);
        keys[slot] = key;
        return slot;
    }
}
