namespace Logic.TaggerTrainer;

/// <summary>Joins what the treebank splits at hyphens: <c>award - winning</c> becomes <c>award-winning</c>, an adjective.</summary>
internal static class HyphenMerger
{
    public static List<Row> Merge(List<Row> rows)
    {
        var merged = new List<Row>();
        for (var i = 0; i < rows.Count; i++)
        {
            var parts = new List<Row> { rows[i] };
            while (i + 2 < rows.Count && rows[i + 1].Tag == "HYPH" && rows[i + 1].Form == "-" && IsWord(rows[i]) && IsWord(rows[i + 2]))
            {
                parts.Add(rows[i + 2]);
                i += 2;
            }

            var next = i + 1 < rows.Count ? rows[i + 1].Tag : "";
            merged.Add(parts.Count == 1 ? parts[0] : new Row(string.Join('-', parts.Select(part => part.Form)), Tag(parts, next)));
        }

        return merged;
    }

    private static bool IsWord(Row row) => char.IsLetterOrDigit(row.Form[^1]);

    private static string Tag(List<Row> parts, string next)
    {
        var (first, last) = (parts[0].Tag, parts[^1].Tag);
        if (last is "NNP" or "NNPS" or "CD") return last;
        if (last is "VBN" or "VBG") return first is "AFX" or "RB" && next is not ("NN" or "NNS") ? last : "JJ";
        if (last is "NN" && next is "NN" or "NNS" && first is not ("NN" or "NNS" or "NNP" or "AFX")) return "JJ";
        if (last is "IN" or "RP" or "RB") return first is "NN" or "VB" or "NNP" ? "NN" : "JJ";
        return last == "AFX" ? "JJ" : last;
    }
}
