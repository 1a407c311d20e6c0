using System.IO.Compression;
using Logic.Language.Tagging;

namespace Logic.TaggerTrainer;

/// <summary>Rounds weights to bytes, leaves out small ones and empty rows, and writes the file that <see cref="TaggerModel"/> reads.</summary>
internal static class ModelWriter
{
    public static int Write(string path, uint[] keys, float[] weights, float prune)
    {
        var rows = Enumerable.Range(0, keys.Length)
            .Select(i => (Key: keys[i], Row: Quantize(weights.AsSpan(i * TaggerModel.Columns, TaggerModel.Columns), prune)))
            .Where(pair => pair.Row.Any(value => value != 0))
            .OrderBy(pair => pair.Key)
            .ToList();
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        writer.Write(TaggerModel.Magic);
        writer.Write(rows.Count);
        var previous = 0u;
        foreach (var (key, _) in rows)
        {
            writer.Write7BitEncodedInt((int)(key - previous));
            previous = key;
        }

        // By tag, not by row: equal columns compress better.
        for (var tag = 1; tag < TaggerModel.TagCount; tag++)
            foreach (var (_, row) in rows) writer.Write(row[tag]);
        using var file = File.Create(path);
        using (var brotli = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(content.ToArray());
        return rows.Count;
    }

    private static sbyte[] Quantize(ReadOnlySpan<float> weights, float prune)
    {
        var row = new sbyte[TaggerModel.Columns];
        for (var t = 0; t < row.Length; t++)
        {
            var weight = MathF.Abs(weights[t]) < prune ? 0 : weights[t];
            row[t] = (sbyte)Math.Clamp(MathF.Round(weight * TaggerModel.Scale), -127, 127);
        }

        return row;
    }
}
