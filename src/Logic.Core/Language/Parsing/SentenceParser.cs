using System.Globalization;
using System.Text;
using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Preferences;
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

    private static RulePreferences _preferences;

    private readonly RulePreferences _mine;
    private readonly ChartParser _parser;
    private readonly WordLexicon _lexicon;
    private readonly LexicalScanner _scanner;
    private readonly Derivations _derivations;
    private readonly ParseSequence _parses;

    /// <summary>The sentence that the chart is filled with; null when it had no parse at the first time.</summary>
    private TokenizedSentence? _filled;

    // The first parser of a process needs words, the tagger and the grammar: another core may make the former ready while this
    // one builds the latter.
    static SentenceParser()
    {
        _ = Task.Run(PrepareWords);
        _preferences = new RulePreferences(EnglishGrammar.Default, PreferenceModel.Default);
    }

    private SentenceParser(WordLexicon lexicon, RulePreferences preferences)
    {
        (_lexicon, _mine) = (lexicon, preferences);
        _scanner = new LexicalScanner(EnglishGrammar.Default, lexicon);
        _parser = new ChartParser(EnglishGrammar.Default, preferences);
        _derivations = new Derivations(_parser.Chart, EnglishGrammar.Default);
        _parses = new ParseSequence(_parser.Chart, _derivations);
    }

    /// <summary>This thread's parser with the built-in words.</summary>
    public static SentenceParser Rent() => Rent(ref _shared, WordLexicon.Default);

    /// <summary>This thread's parser with the words of a lexicon; the last lexicon's is kept.</summary>
    public static SentenceParser Rent(WordLexicon lexicon) =>
        ReferenceEquals(lexicon, WordLexicon.Default) ? Rent() : Rent(ref _own, lexicon);

    /// <summary>Parses with other preferences from now on, in the whole process: how a model is measured before it is shipped.</summary>
    public static void Prefer(PreferenceModel model) => _preferences = new RulePreferences(EnglishGrammar.Default, model);

    private static SentenceParser Rent(ref SentenceParser? kept, WordLexicon lexicon)
    {
        if (kept is null || !ReferenceEquals(kept._lexicon, lexicon) || !ReferenceEquals(kept._mine, _preferences)) kept = new SentenceParser(lexicon, _preferences);
        return kept;
    }

    /// <summary>Whether the last sentence took more work than allowed, so that it has no parses.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>The parses, best first. They are good until this parser gets the next sentence.</summary>
    public ParseSequence Parse(TokenizedSentence sentence) => Parse(sentence, ParsingWork.ForOne());

    /// <summary>The same, with the work that is left for a text.</summary>
    public ParseSequence Parse(TokenizedSentence sentence, ParsingWork work)
    {
        var relaxed = Fill(sentence, work);
        return _parses.From(IsExhausted ? -1 : Root(), relaxed);
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

    private static void PrepareWords()
    {
        Tagger.Default.Tag(Tokenizer.Tokenize("Every dog barks.")[0].Tokens, new TagLattice());
        _ = ClosedClasses.Find("every");
    }

    /// <summary>Fills the chart, a second time without agreement when the first time gave nothing. True for the second time.</summary>
    private bool Fill(TokenizedSentence sentence, ParsingWork work)
    {
        if (IsFilled(sentence, work))
        {
            work.Spend(_parser.Work);
            return false;
        }

        _filled = null;
        var edges = _scanner.Scan(sentence);
        Fill(sentence.Tokens.Length, edges, work, ignoreAgreement: false);
        if (IsExhausted) return false;
        if (Root() >= 0)
        {
            _filled = sentence;
            return false;
        }

        Fill(sentence.Tokens.Length, edges, work, ignoreAgreement: true);
        return true;
    }

    // Who asks for the other readings of a sentence has most often just read it.
    private bool IsFilled(TokenizedSentence sentence, ParsingWork work) =>
        _filled is { KnownNames.IsEmpty: true } filled && sentence.KnownNames.IsEmpty && filled.Terminator == sentence.Terminator
        && filled.Tokens.SequenceEqual(sentence.Tokens) && _parser.Work <= work.ForSentence;

    private void Fill(int length, LexicalEdges edges, ParsingWork work, bool ignoreAgreement)
    {
        _parser.IgnoreAgreement = ignoreAgreement;
        IsExhausted = !_parser.Parse(length, edges, work.ForSentence);
        work.Spend(_parser.Work);
    }

    private int Root() => _parser.Chart.Index.First(Chart.CellOf(0, _parser.Chart.Length), EnglishGrammar.Default.Top);
}
