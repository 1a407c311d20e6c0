using System.Globalization;
using Logic.RankerTrainer.Learning;
using Logic.RankerTrainer.Parses;

namespace Logic.RankerTrainer;

/// <summary>Says what was reached on what was not learned from.</summary>
internal static class Report
{
    /// <summary>The words' choices on the treebank's second file, against taking the nearest head.</summary>
    public static void Choices(Material material, TextWriter log)
    {
        var cases = material.DevCases;
        log.WriteLine($"attachments of the treebank: nearest {Share(cases.Count(static c => c.Gold == 0), cases.Length)}, "
            + $"words {Share(cases.Count(c => material.Words.Choose(c) == c.Gold), cases.Length)} of {cases.Length}");
    }

    /// <summary>Heads that agree with the treebank: by the rules alone, as learned, and the best of each list.</summary>
    public static void Heads(Material material, ListTrainer learned, TextWriter log)
    {
        Agreement rules = new(), chosen = new(), best = new();
        foreach (var (list, agreements) in material.Dev)
        {
            rules.Add(agreements[FirstByRules(list)]);
            chosen.Add(agreements[learned.Choose(list)]);
            best.Add(agreements.MaxBy(static a => a.Share)!);
        }

        log.WriteLine($"{"heads as in the treebank",-28} {"rules",8} {"learned",8} {"best",8}   ({material.Dev.Count} sentences)");
        for (var k = 0; k < Agreement.Kinds.Length; k++)
        {
            var ((r, n), (c, _), (b, _)) = (rules[k], chosen[k], best[k]);
            log.WriteLine($"{Agreement.Kinds[k],-28} {Share(r, n),8} {Share(c, n),8} {Share(b, n),8}   of {n}");
        }
    }

    /// <summary>Skeletons that are the gold ones: by the rules alone, as learned without the story, and the best of each list.</summary>
    public static void Skeletons(Material material, Func<string, ListTrainer> learned, TextWriter log)
    {
        var lists = material.Formulas;
        var rules = lists.Count(static l => l.Items[FirstByRules(l)].Quality == 1);
        var chosen = lists.Count(l => l.Items[learned(l.Group).Choose(l)].Quality == 1);
        var best = lists.Count(static l => l.Items.Max(static c => c.Quality) == 1);
        log.WriteLine($"skeletons as in the gold formulas: rules {Share(rules, lists.Count)}, learned on other stories {Share(chosen, lists.Count)}, "
            + $"best {Share(best, lists.Count)} of {lists.Count}");
    }

    /// <summary>How many settled readings stay, and the sentences of the others: tests will show whether they mean the same.</summary>
    public static void Kept(Material material, ListTrainer learned, TextWriter log)
    {
        var changed = material.Kept.Where(l => l.Items[learned.Choose(l)].Quality < 1).ToList();
        log.WriteLine($"settled readings that stay: {material.Kept.Count - changed.Count} of {material.Kept.Count}");
        foreach (var list in changed) log.WriteLine($"  changed: {list.Group}");
    }

    private static int FirstByRules(CandidateList list) => Array.IndexOf(list.Items, list.Items.MinBy(static c => c.Cost));

    private static string Share(int part, int whole) => (whole == 0 ? 1.0 : (double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
