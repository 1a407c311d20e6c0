using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>Tokens in, weighted parses out. Not thread-safe; use <see cref="Rent"/>.</summary>
internal sealed class SentenceParser
{
    [ThreadStatic]
    private static SentenceParser? _shared;

    private readonly ChartParser _parser = new(EnglishGrammar.Default);
    private readonly LexicalScanner _scanner = new(EnglishGrammar.Default, WordLexicon.Default);

    /// <summary>This thread's parser.</summary>
    public static SentenceParser Rent() => _shared ??= new SentenceParser();

    /// <summary>Up to <paramref name="most"/> parses that differ in syntax, best first.</summary>
    public ParseResult Parse(TokenizedSentence sentence, int most)
    {
        if (sentence.Tokens.IsEmpty) return new ParseResult([], 0);
        var relaxed = Fill(sentence);
        var derivations = new Derivations(_parser.Chart, EnglishGrammar.Default);
        var parses = new List<Parse>();
        var roots = new PriorityQueue<(int Node, int Rank), float>();
        for (var node = Root(); node >= 0; node = _parser.Chart.Nodes[node].NextInCategory) roots.Enqueue((node, 0), _parser.Chart.Nodes[node].Cost);
        while (parses.Count < most && roots.TryDequeue(out var root, out var cost))
        {
            var question = (_parser.Chart.Nodes[root.Node].Features & Features.Question) != 0;
            parses.Add(new Parse((Clause)derivations.Build(root.Node, root.Rank), cost, question));
            if (derivations.Cost(root.Node, root.Rank + 1) is { } next) roots.Enqueue((root.Node, root.Rank + 1), next);
        }

        return new ParseResult(parses, parses.Count > 0 ? sentence.Tokens.Length : Furthest()) { Relaxed = relaxed };
    }

    /// <summary>Fills the chart, a second time without agreement when the first time gave nothing. True for the second time.</summary>
    private bool Fill(TokenizedSentence sentence)
    {
        var edges = _scanner.Scan(sentence);
        _parser.IgnoreAgreement = false;
        _parser.Parse(sentence.Tokens.Length, edges);
        if (Root() >= 0) return false;
        _parser.IgnoreAgreement = true;
        _parser.Parse(sentence.Tokens.Length, edges);
        return true;
    }

    /// <summary>The rules of the best parse as an indented tree, for <c>--verbose</c> and for tests; null without a parse.</summary>
    public string? Tree(TokenizedSentence sentence)
    {
        Fill(sentence);
        var best = -1;
        for (var node = Root(); node >= 0; node = _parser.Chart.Nodes[node].NextInCategory)
        {
            if (best < 0 || _parser.Chart.Nodes[node].Cost < _parser.Chart.Nodes[best].Cost) best = node;
        }

        if (best < 0) return null;
        var text = new System.Text.StringBuilder();
        new Derivations(_parser.Chart, EnglishGrammar.Default).Walk(best, 0, (node, rule, depth) =>
        {
            var n = _parser.Chart.Nodes[node];
            var words = string.Join(' ', sentence.Tokens.Skip(n.Start).Take(n.End - n.Start).Select(static t => t.Text));
            text.Append(' ', depth * 2).Append(rule?.Source ?? EnglishGrammar.Default.Names[n.Category])
                .Append(System.Globalization.CultureInfo.InvariantCulture, $"  «{words}» {n.Cost:0.0}").Append('\n');
        });
        return text.ToString();
    }

    private int Root() => _parser.Chart.Head(_parser.Chart.Cell(0, _parser.Chart.Length), EnglishGrammar.Default.Top);

    private int Furthest()
    {
        for (var end = _parser.Chart.Length; end > 0; end--)
        {
            if (!_parser.Chart.NodesOf(_parser.Chart.Cell(0, end)).IsEmpty) return end;
        }

        return 0;
    }
}
