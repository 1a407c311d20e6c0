using System.IO.Compression;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

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

    private readonly Slot[] slots;
    private readonly sbyte[] rows;

    private TaggerModel(uint[] keys)
    {
        slots = new Slot[(int)BitOperations.RoundUpToPowerOf2((uint)keys.Length * 2)];
        rows = new sbyte[(keys.Length + 1) * Columns];
        for (var i = 0; i < keys.Length; i++) Insert(keys[i], (i + 1) * Columns);
    }

    /// <summary>Reads the weights: Brotli over magic, count, keys as ascending differences of 7-bit groups, rows by tag.</summary>
    public static TaggerModel Read(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(brotli, 1 << 16));
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("The resource is no tagger of this version.");
        var keys = new uint[reader.ReadInt32()];
        var key = 0u;
        for (var i = 0; i < keys.Length; i++) keys[i] = key += (uint)reader.Read7BitEncodedInt();
        var model = new TaggerModel(keys);
        var column = new byte[keys.Length];
        for (var tag = 1; tag < TagCount; tag++)
        {
            reader.BaseStream.ReadExactly(column);
            model.SetColumn(tag, column);
        }

        return model;
    }

    /// <summary>Adds the rows of the features that have one to the scores.</summary>
    public void AddRows(ReadOnlySpan<uint> features, Span<short> scores)
    {
        // The table is larger than the nearer caches: all places are asked for before the first is needed.
        foreach (var feature in features) Prefetch(ref slots[(int)feature & (slots.Length - 1)]);
        Span<int> found = stackalloc int[features.Length];
        var count = 0;
        foreach (var feature in features)
        {
            var row = Find(feature);
            if (row == 0) continue;
            Prefetch(ref rows[row]);
            found[count++] = row;
        }

        foreach (var row in found[..count]) ScoreRow.Add(scores, rows.AsSpan(row, Columns));
    }

    private static unsafe void Prefetch<T>(ref T place)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }

    private int Find(uint feature)
    {
        for (var at = (int)feature & (slots.Length - 1); slots[at].Row != 0; at = (at + 1) & (slots.Length - 1))
            if (slots[at].Feature == feature) return slots[at].Row;
        return 0;
    }

    private void SetColumn(int tag, ReadOnlySpan<byte> column)
    {
        for (var row = 1; column.IndexOfAnyExcept((byte)0) is var skip and >= 0; column = column[(skip + 1)..])
        {
            row += skip;
            rows[(row++ * Columns) + tag] = (sbyte)column[skip];
        }
    }

    private void Insert(uint feature, int row)
    {
        var at = (int)feature & (slots.Length - 1);
        while (slots[at].Row != 0) at = (at + 1) & (slots.Length - 1);
        slots[at] = new Slot(feature, row);
    }

    /// <summary>A place of the hash table; row 0 is none.</summary>
    private readonly record struct Slot(uint Feature, int Row);
}
