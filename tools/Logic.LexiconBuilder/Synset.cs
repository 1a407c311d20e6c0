using System.Globalization;

namespace Logic.LexiconBuilder;

/// <summary>A line of a WordNet data file.</summary>
internal sealed class Synset
{
    private readonly List<(int Frame, int Word)> frames = [];

    private Synset(string line)
    {
        var fields = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        File = int.Parse(fields[1], CultureInfo.InvariantCulture);
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++) Words.Add(fields[4 + (2 * i)]);
        var at = 4 + (2 * count);
        var pointers = int.Parse(fields[at++], CultureInfo.InvariantCulture);
        for (var i = 0; i < pointers; i++, at += 4)
        {
            if (fields[at] == "@i") IsInstance = true;
            if (fields[at] == "@") Hypernyms.Add(int.Parse(fields[at + 1], CultureInfo.InvariantCulture));
        }

        if (fields[2] == "v") ReadFrames(fields, at);
    }

    public int File { get; }

    public bool IsInstance { get; }

    public List<string> Words { get; } = [];

    public List<int> Hypernyms { get; } = [];

    public static Dictionary<int, Synset> ReadAll(string path) =>
        System.IO.File.ReadLines(path)
            .Where(line => line.Length > 0 && line[0] != ' ')
            .ToDictionary(line => int.Parse(line[..8], CultureInfo.InvariantCulture), line => new Synset(line));

    /// <summary>The frames of the word with a number (from 1).</summary>
    public IReadOnlyList<int> FramesOf(int word) => [.. frames.Where(f => f.Word == 0 || f.Word == word).Select(f => f.Frame)];

    private void ReadFrames(string[] fields, int at)
    {
        var count = int.Parse(fields[at++], CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++, at += 3)
        {
            var frame = int.Parse(fields[at + 1], CultureInfo.InvariantCulture);
            frames.Add((frame, int.Parse(fields[at + 2], NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        }
    }
}
