using System.IO.Compression;
using Logic.Language.Tagging;

namespace Logic.TaggerTrainer;

/// <summary>Reads CoNLL-U, plain or gzip, and brings its tokens to the form that our tokenizer gives them.</summary>
internal static class TreebankReader
{
    private static readonly Dictionary<string, string> Forms = new()
    {
        ["n't"] = "not", ["n’t"] = "not", ["'re"] = "are", ["’re"] = "are", ["'ve"] = "have", ["’ve"] = "have", ["'ll"] = "will",
        ["’ll"] = "will", ["'m"] = "am", ["’m"] = "am", ["’s"] = "'s", ["’d"] = "'d", ["``"] = "\"", ["''"] = "\"", ["“"] = "\"",
        ["”"] = "\"", ["–"] = "-", ["—"] = "-", ["--"] = "-",
    };

    public static List<TaggedSentence> Read(string path)
    {
        var sentences = new List<TaggedSentence>();
        var rows = new List<Row>();
        foreach (var line in Lines(path))
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0) sentences.Add(Convert(HyphenMerger.Merge(rows)));
                rows.Clear();
            }
            else if (line[0] != '#')
            {
                var fields = line.Split('\t');
                if (!fields[0].Contains('-', StringComparison.Ordinal) && !fields[0].Contains('.', StringComparison.Ordinal))
                    rows.Add(new Row(fields[1], fields[4]));
            }
        }

        if (rows.Count > 0) sentences.Add(Convert(HyphenMerger.Merge(rows)));
        return sentences;
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static TaggedSentence Convert(List<Row> rows)
    {
        var words = new string[rows.Count];
        var tags = new PennTag[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            words[i] = Form(rows, i);
            tags[i] = Tag(rows[i].Tag);
        }

        return new TaggedSentence(words, tags);
    }

    private static string Form(List<Row> rows, int index)
    {
        var (form, tag) = rows[index];
        if (tag == "POS") return "'s";
        var beforeNot = index + 1 < rows.Count && rows[index + 1].Form.ToLowerInvariant() is "n't" or "n’t";
        if (beforeNot && form is "ca" or "Ca") return form[0] == 'c' ? "can" : "Can";
        if (beforeNot && form is "wo" or "Wo") return form[0] == 'w' ? "will" : "Will";
        if (Forms.TryGetValue(form.ToLowerInvariant(), out var plain)) return plain;
        return form.Length > 2 && form.All(c => c is '.' or '…') ? "..." : form.Replace('’', '\'');
    }

    private static PennTag Tag(string tag) => tag switch
    {
        "PRP$" => PennTag.PRPS,
        "WP$" => PennTag.WPS,
        "$" => PennTag.SYM,
        "." or "," or ":" or "``" or "''" or "-LRB-" or "-RRB-" or "HYPH" or "NFP" => PennTag.Punctuation,
        _ => Enum.Parse<PennTag>(tag),
    };
}
