using System.Globalization;

namespace Logic.LexiconBuilder;

/// <summary>A line of a WordNet data file.</summary>
internal sealed class Synset
{
    private readonly List<(int Frame, int Word)> frames = [];

    private Synset(string line)
    {
        Offset = int.Parse(line[..8], CultureInfo.InvariantCulture);
        var fields = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        File = int.Parse(fields[1], CultureInfo.InvariantCulture);
        var count = Hexadecimal(fields[3]);
        for (var i = 0; i < count; i++) Words.Add(fields[4 + (2 * i)]);
        var at = 4 + (2 * count);
        var pointers = int.Parse(fields[at++], CultureInfo.InvariantCulture);
        for (var i = 0; i < pointers; i++, at += 4) ReadPointer(fields.AsSpan(at, 4));

        if (fields[2] == "v") ReadFrames(fields, at);
    }

    /// <summary>Where it stands in its file: its number.</summary>
    public int Offset { get; }

    public int File { get; }

    public bool IsInstance { get; private set; }

    public List<string> Words { get; } = [];

    public List<int> Hypernyms { get; } = [];

    /// <summary>The antonyms of its words: the number of the word (from 1), the other synset, and the number of the word there.</summary>
    public List<(int Word, int Synset, int Other)> Antonyms { get; } = [];

    public static Dictionary<int, Synset> ReadAll(string path) =>
        System.IO.File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != ' ')
            .Select(line => new Synset(line))
            .ToDictionary(synset => synset.Offset);

    /// <summary>The frames of the word with a number (from 1).</summary>
    public IReadOnlyList<int> FramesOf(int word) => [.. frames.Where(f => f.Word == 0 || f.Word == word).Select(f => f.Frame)];

    private void ReadPointer(ReadOnlySpan<string> fields)
    {
        if (fields[0] == "@i") IsInstance = true;
        var target = int.Parse(fields[1], CultureInfo.InvariantCulture);
        if (fields[0] == "@") Hypernyms.Add(target);
        if (fields[0] == "!") Antonyms.Add((Hexadecimal(fields[3][..2]), target, Hexadecimal(fields[3][2..])));
    }

    private static int Hexadecimal(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private void ReadFrames(string[] fields, int at)
    {
        var count = int.Parse(fields[at++], CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++, at += 3)
        {
            var frame = int.Parse(fields[at + 1], CultureInfo.InvariantCulture);
            frames.Add((frame, Hexadecimal(fields[at + 2])));
        }
    }
}
