using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Parsing;
using Logic.Language.Preferences;
using Logic.Language.Tokens;

namespace Logic.Tests.Language.Parsing;

/// <summary>What the chart says of its finished cells is what is in them.</summary>
public sealed class ChartTests
{
    private static readonly EnglishGrammar Grammar = EnglishGrammar.Default;

    [TestCase("Every dog that barks chases a cat.")]
    [TestCase("If Ann is tall or Bob sings, then neither cats nor dogs that Carl saw in 1990 are in the park.")]
    public void CellsKnowTheirNodes(string text)
    {
        var chart = Fill(text, "All cats are animals.", text);
        for (var end = 1; end <= chart.Length; end++)
        {
            for (var start = 0; start < end; start++) Check(chart, Chart.CellOf(start, end));
        }
    }

    [Test]
    public void CellsMayJoinWhereARuleSaysSo()
    {
        var chart = Fill("Dogs bark.");
        Assert.That(chart.Index.MayJoin(Chart.CellOf(0, 1), Chart.CellOf(1, 2)), Is.True);
        Assert.That(Grammar.LeftNeighbours[Grammar.Top].ToArray(), Is.All.Zero, "nothing stands before a whole sentence");
    }

    private static void Check(Chart chart, int cell)
    {
        var (from, to) = chart.NodesOf(cell);
        var wanted = new HashSet<int>();
        for (var category = 0; category < Grammar.CategoryCount; category++)
        {
            // The node that was made last is the first of its category.
            var expected = Enumerable.Range(from, to - from).Where(n => chart.Nodes[n].Category == category).DefaultIfEmpty(-1).Max();
            Assert.That(chart.Index.First(cell, category), Is.EqualTo(expected), Grammar.Names[category]);
            if (expected >= 0) wanted.UnionWith(Enumerable.Range(0, Grammar.CategoryCount).Where(left => Grammar.Binary[left].Any(n => n.Category == category)));
        }

        for (var left = 0; left < Grammar.CategoryCount; left++)
            Assert.That(CategorySets.Contains(chart.Index.Wanted(cell), left), Is.EqualTo(wanted.Contains(left)), Grammar.Names[left]);
    }

    /// <summary>The chart after several sentences, one after the other.</summary>
    private static Chart Fill(params string[] texts)
    {
        var parser = new ChartParser(Grammar, new RulePreferences(Grammar, PreferenceModel.Default));
        var scanner = new LexicalScanner(Grammar, WordLexicon.Default);
        foreach (var text in texts)
        {
            var sentence = Tokenizer.Tokenize(text)[0];
            Assert.That(parser.Parse(sentence.Tokens.Length, scanner.Scan(sentence), int.MaxValue), Is.True);
        }

        return parser.Chart;
    }
}
