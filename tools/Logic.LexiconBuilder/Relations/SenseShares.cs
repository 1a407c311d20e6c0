using Logic.Language.Lexicon;
using Logic.Language.Lexicon.Storage;

namespace Logic.LexiconBuilder.Relations;

/// <summary>
/// How the uses of each word spread over its senses, by the counts of the texts tagged with senses (Miller, Leacock, Tengi &amp;
/// Bunker 1993, "A semantic concordance"), each half a use more: the estimator of Krichevsky &amp; Trofimov 1981, so that one or two
/// counts prove little. That one sense mostly has by far the most is what makes it a usable guess (McCarthy, Koeling, Weeds &amp;
/// Carroll 2004, "Finding predominant word senses in untagged text").
/// </summary>
internal static class SenseShares
{
    /// <summary>For each word, spelled as a key, the share of each synset that counts.</summary>
    public static SortedDictionary<string, Dictionary<int, double>> Of(IEnumerable<WordSense> senses, Func<WordSense, bool> counts)
    {
        var shares = new SortedDictionary<string, Dictionary<int, double>>(StringComparer.Ordinal);
        foreach (var word in senses.GroupBy(static s => RelationFormat.Key(WordLexicon.CanonicalSpelling(s.Key))))
        {
            if (word.Key is null) continue;
            var uses = word.GroupBy(static s => s.Synset).Select(static g => (Synset: g.Key, Uses: g.Sum(static s => s.Count) + 0.5, Senses: g)).ToList();
            var total = uses.Sum(static u => u.Uses);
            var counted = uses.Where(u => u.Senses.Any(counts)).ToDictionary(static u => u.Synset, u => u.Uses / total);
            if (counted.Count > 0) shares.Add(word.Key, counted);
        }

        return shares;
    }
}
