using System.Globalization;
using System.Text;
using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Preferences;
using Logic.Language.Tagging;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>Tokens in, weighted parses out. Not thread-safe; use <see cref="Rent"/>.</summary>
internal sealed class SentenceParser
{
    /// <summary>The longest sentence that is parsed, in tokens: the chart grows with the square, the time with the cube.</summary>
    public const int LongestSentence = 128;

    [ThreadStatic]
    private static SentenceParser? _shared;

    private static RulePreferences _preferences = new(EnglishGrammar.Default, PreferenceModel.Default);

    private readonly RulePreferences _mine;
    private readonly ChartParser _parser;
    private readonly LexicalScanner _scanner = new(EnglishGrammar.Default, WordLexicon.Default);
    private readonly Derivations _derivations;
    private readonly ParseSequence _parses;

    // The first parser of a process needs the tagger's weights and the grammar: another core may read the one meanwhile.
    static SentenceParser() => _ = Task.Run(static () => Tagger.Default);

    private SentenceParser(RulePreferences preferences)
    {
        _mine = preferences;
        _parser = new ChartParser(EnglishGrammar.Default, preferences);
        _derivations = new Derivations(_parser.Chart, EnglishGrammar.Default);
        _parses = new ParseSequence(_parser.Chart, _derivations);
    }

    /// <summary>This thread's parser.</summary>
    public static SentenceParser Rent() =>
        _shared is { } shared && ReferenceEquals(shared._mine, _preferences) ? shared : _shared = new SentenceParser(_preferences);

    /// <summary>Parses with other preferences from now on, in the whole process: how a model is measured before it is shipped.</summary>
    public static void Prefer(PreferenceModel model) => _preferences = new RulePreferences(EnglishGrammar.Default, model);

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
        if (sentence.Tokens.IsEmpty || sentence.Tokens.Length > LongestSentence || Parse(sentence).NextTree() is not { } tree) return null;
        var text = new StringBuilder();
        Write(tree, sentence, 0, text);
        return text.ToString();
    }

    private static void Write(DerivationTree tree, TokenizedSentence sentence, int depth, StringBuilder text)
    {
        var words = string.Join(' ', sentence.Tokens.Skip(tree.Start).Take(tree.End - tree.Start).Select(static t => t.Text));
        var grammar = EnglishGrammar.Default;
        text.Append(' ', depth * 2).Append(tree.Rule < 0 ? grammar.Names[tree.Category] : grammar.Rules[tree.Rule].Source)
            .Append(CultureInfo.InvariantCulture, $"  «{words}» {tree.Cost:0.0}").Append('\n');
        if (tree.Left is not null) Write(tree.Left, sentence, depth + 1, text);
        if (tree.Right is not null) Write(tree.Right, sentence, depth + 1, text);
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
