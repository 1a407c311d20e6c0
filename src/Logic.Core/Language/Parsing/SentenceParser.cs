using System.Globalization;
using System.Text;
using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Tagging;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>Tokens in, weighted parses out. Not thread-safe; use <see cref="Rent()"/>.</summary>
internal sealed class SentenceParser
{
    /// <summary>The longest sentence that is parsed, in tokens: the chart grows with the square, the time with the cube.</summary>
    public const int LongestSentence = 128;

    [ThreadStatic]
    private static SentenceParser? _shared;

    [ThreadStatic]
    private static SentenceParser? _own;

    private readonly ChartParser _parser = new(EnglishGrammar.Default);
    private readonly WordLexicon _lexicon;
    private readonly LexicalScanner _scanner;
    private readonly Derivations _derivations;
    private readonly ParseSequence _parses;

    // The first parser of a process needs the tagger's weights and the grammar: another core may read the one meanwhile.
    static SentenceParser() => _ = Task.Run(static () => Tagger.Default);

    private SentenceParser(WordLexicon lexicon)
    {
        _lexicon = lexicon;
        _scanner = new LexicalScanner(EnglishGrammar.Default, lexicon);
        _derivations = new Derivations(_parser.Chart, EnglishGrammar.Default);
        _parses = new ParseSequence(_parser.Chart, _derivations);
    }

    /// <summary>This thread's parser with the built-in words.</summary>
    public static SentenceParser Rent() => _shared ??= new SentenceParser(WordLexicon.Default);

    /// <summary>This thread's parser with the words of a lexicon; the last lexicon's is kept.</summary>
    public static SentenceParser Rent(WordLexicon lexicon)
    {
        if (ReferenceEquals(lexicon, WordLexicon.Default)) return Rent();
        if (_own is null || !ReferenceEquals(_own._lexicon, lexicon)) _own = new SentenceParser(lexicon);
        return _own;
    }

    /// <summary>The parses, best first. They are good until this parser gets the next sentence.</summary>
    public ParseSequence Parse(TokenizedSentence sentence)
    {
        var relaxed = Fill(sentence);
        return _parses.From(Root(), relaxed);
    }

    /// <summary>How many tokens from the start of the last sentence some phrase covers.</summary>
    public int ReadUpTo()
    {
        for (var end = _parser.Chart.Length; end > 0; end--)
        {
            var (first, last) = _parser.Chart.NodesOf(Chart.CellOf(0, end));
            if (first < last) return end;
        }

        return 0;
    }

    /// <summary>The rules of the best parse as an indented tree, for <c>--verbose</c> and for tests; null without a parse.</summary>
    public string? Tree(TokenizedSentence sentence)
    {
        if (sentence.Tokens.IsEmpty || sentence.Tokens.Length > LongestSentence) return null;
        Fill(sentence);
        _derivations.Reset();
        var best = -1;
        for (var node = Root(); node >= 0; node = _parser.Chart.Nodes[node].NextInCategory)
        {
            if (best < 0 || _parser.Chart.Nodes[node].Cost < _parser.Chart.Nodes[best].Cost) best = node;
        }

        if (best < 0) return null;
        var text = new StringBuilder();
        _derivations.Walk(best, 0, (node, rule, depth) =>
        {
            var n = _parser.Chart.Nodes[node];
            var words = string.Join(' ', sentence.Tokens.Skip(n.Start).Take(n.End - n.Start).Select(static t => t.Text));
            text.Append(' ', depth * 2).Append(rule?.Source ?? EnglishGrammar.Default.Names[n.Category])
                .Append(CultureInfo.InvariantCulture, $"  «{words}» {n.Cost:0.0}").Append('\n');
        });
        return text.ToString();
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

    private int Root() => _parser.Chart.First(Chart.CellOf(0, _parser.Chart.Length), EnglishGrammar.Default.Top);
}
