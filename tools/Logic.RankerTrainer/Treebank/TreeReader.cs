using System.Globalization;
using System.IO.Compression;

namespace Logic.RankerTrainer.Treebank;

/// <summary>Reads the trees of a CoNLL-U file, plain or gzip.</summary>
internal static class TreeReader
{
    public static IEnumerable<TreeToken[]> Read(string path)
    {
        var rows = new List<TreeToken>();
        foreach (var line in Lines(path).Append(""))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) yield return [.. rows];
                rows.Clear();
            }
            else if (line[0] != '#' && char.IsDigit(line[0]))
            {
                var fields = line.Split('\t');
                if (int.TryParse(fields[0], CultureInfo.InvariantCulture, out _)) rows.Add(Row(fields));
            }
        }
    }

    private static TreeToken Row(string[] fields)
    {
        var relation = fields[7] is "acl:relcl" or "compound:prt" ? fields[7] : fields[7].Split(':')[0];
        return new TreeToken(
            fields[1], fields[2].ToLowerInvariant(), fields[3], fields[4], int.Parse(fields[6], CultureInfo.InvariantCulture) - 1, relation);
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
