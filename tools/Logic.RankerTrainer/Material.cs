using Logic.Evaluation;
using Logic.RankerTrainer.Learning;
using Logic.RankerTrainer.Parses;
using Logic.RankerTrainer.Treebank;

namespace Logic.RankerTrainer;

/// <summary>All that is learned from: choices of the treebank, lists of parses.</summary>
internal sealed class Material
{
    private readonly RankerOptions _options;

    private Material(RankerOptions options, ChoiceTrainer words, AttachmentCase[] devCases)
    {
        (_options, Words, DevCases) = (options, words, devCases);
    }

    /// <summary>What the treebank's words say.</summary>
    public ChoiceTrainer Words { get; }

    /// <summary>The choices of the treebank's second file.</summary>
    public AttachmentCase[] DevCases { get; }

    /// <summary>The parses of the treebank's first file.</summary>
    public required List<CandidateList> Train { get; init; }

    /// <summary>The parses of its second file, with how far each agrees with the tree.</summary>
    public required List<(CandidateList List, Agreement[] Agreements)> Dev { get; init; }

    /// <summary>The parses of sentences with gold formulas.</summary>
    public required List<CandidateList> Formulas { get; init; }

    /// <summary>The parses of sentences whose reading is settled.</summary>
    public required List<CandidateList> Kept { get; init; }

    /// <summary>The items that bring gold formulas.</summary>
    public required List<EntailmentItem> Items { get; init; }

    public static Material Prepare(string train, string dev, RankerOptions options, TextWriter log)
    {
        var (trees, devTrees) = (TreeReader.Read(train).ToList(), TreeReader.Read(dev).ToList());
        // The words of a sentence must not have been learned from it: each half is described by what the other half says.
        ChoiceTrainer[] halves = [Learn(trees.Where(static (_, i) => i % 2 == 1), options), Learn(trees.Where(static (_, i) => i % 2 == 0), options)];
        var words = Learn(trees, options);
        log.WriteLine($"{words.OfWords.Count()} features of words");
        var extractor = new FeatureExtractor();
        var treebank = new TreebankParses(options, extractor);
        var items = options.Formulas is { } path ? EntailmentItem.ReadFile(new FileInfo(path)).ToList() : [];
        var kept = options.Keep.SelectMany(static keep => EntailmentItem.ReadFile(new FileInfo(keep))).SelectMany(static i => i.Premises.Append(i.Hypothesis));
        var result = new Material(options, words, [.. devTrees.SelectMany(Attachments.Of)])
        {
            Train = [.. treebank.Parse(Aligned(trees, i => halves[i % 2])).Select(static p => p.List)],
            Dev = [.. treebank.Parse(Aligned(devTrees, _ => words))],
            Formulas = [.. new FormulaParses(options, extractor, words).Parse(items)],
            Kept = [.. new KeptParses(options, extractor, words).Parse(KeptParses.Examples.Concat(kept))],
            Items = items,
        };
        log.WriteLine($"lists of parses: treebank {result.Train.Count}, formulas {result.Formulas.Count}, kept {result.Kept.Count}");
        return result;
    }

    /// <summary>Learns from everything but the given groups; a settled reading that was changed counts more the next time.</summary>
    public ListTrainer Learn(IReadOnlySet<string>? without = null)
    {
        var kept = Kept.ToArray();
        for (var round = 1; ; round++)
        {
            var learned = new ListTrainer(_options).Train([.. Train, .. Formulas.Where(l => without?.Contains(l.Group) != true), .. kept]);
            var changed = Enumerable.Range(0, kept.Length).Where(i => kept[i].Items[learned.Choose(kept[i])].Quality < 1).ToList();
            if (changed.Count == 0 || round == _options.Rounds) return learned;
            foreach (var i in changed) kept[i] = kept[i] with { Weight = kept[i].Weight * 3 };
        }
    }

    private static ChoiceTrainer Learn(IEnumerable<TreeToken[]> trees, RankerOptions options) =>
        new ChoiceTrainer(options).Train([.. trees.SelectMany(Attachments.Of)]);

    private static IEnumerable<(AlignedSentence Sentence, ChoiceTrainer Words)> Aligned(List<TreeToken[]> trees, Func<int, ChoiceTrainer> words)
    {
        for (var i = 0; i < trees.Count; i++)
            if (AlignedSentence.Of(trees[i]) is { } sentence) yield return (sentence, words(i));
    }
}
