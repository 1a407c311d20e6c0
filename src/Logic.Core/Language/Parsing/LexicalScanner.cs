using Logic.Language.Grammar;
using Logic.Language.Lexicon;
using Logic.Language.Syntax;
using Logic.Language.Tagging;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>Finds every way to take the words of a sentence: closed classes, dictionary, guesses, names.</summary>
internal sealed class LexicalScanner(EnglishGrammar grammar, WordLexicon lexicon)
{
    private readonly TagLattice _tags = new();
    private readonly LexicalEdges _edges = new();
    private readonly Dictionary<string, int> _longest = ClosedClasses.LongestByFirst(grammar.WordCategories.Keys);

    /// <summary>The edges of a sentence, good until the next is scanned.</summary>
    public LexicalEdges Scan(TokenizedSentence sentence)
    {
        var tokens = sentence.Tokens;
        _edges.Reset(tokens.Length);
        Tagger.Default.Tag(tokens, _tags);
        for (var i = 0; i < tokens.Length; i++)
        {
            AddClosed(tokens, i);
            if (tokens[i].Kind == TokenKind.Number) AddNumber(tokens[i], i);
            else if (tokens[i].Kind == TokenKind.Word) AddOpen(tokens, i);
        }

        NumberWords.Scan(tokens, AddNumber);
        UnitWords.Scan(tokens, (position, end, unit) => Add(position, end, "N", Features.Singular | Features.Plural | Features.Case | Features.Measure, -0.5f, new Word(unit, tokens[position].Text, position) { Kind = NounKind.Measure, PartOfSpeech = PartOfSpeech.Noun }));
        DateScanner.Scan(tokens, (start, end, category, word) => Add(start, end, category, Features.Agreement | Features.Case, -0.2f * (end - start), word));
        NameScanner.Scan(sentence, _tags, (start, end, cost, words) => AddName(start, end, cost, words));
        return _edges;
    }

    private void AddClosed(System.Collections.Immutable.ImmutableArray<Token> tokens, int start)
    {
        var first = tokens[start].Lower;
        var longest = Math.Min(tokens.Length - start, Math.Max(ClosedClasses.LongestFrom(first), _longest.GetValueOrDefault(first)));
        var expression = "";
        for (var count = 1; count <= longest; count++)
        {
            expression = count == 1 ? tokens[start].Lower : expression + " " + tokens[start + count - 1].Lower;
            var cost = (count > 1 ? -0.3f * (count - 1) : 0f) + (start > 0 ? FunctionCapitalCost(tokens[start]) : 0f);
            foreach (var entry in ClosedClasses.Find(expression))
            {
                Add(start, start + count, entry.Category, entry.Features, entry.Cost + cost, entry.Word with { Position = start, Text = expression });
            }

            if (grammar.WordCategories.TryGetValue(expression, out var category))
            {
                _edges.Add(new LexicalEdge(start, start + count, category, 0, cost, new Word(expression, expression, start)));
            }
        }
    }

    private void AddNumber(Token token, int position) => AddNumber(position, position + 1, token.Text, token.Number ?? 0);

    private void AddNumber(int start, int end, string text, decimal number)
    {
        var word = new Word(text, text, start) { Number = number };
        var cost = -0.3f * (end - start - 1);
        Add(start, end, "Num", Features.Agreement | Features.Case, cost, word);
        Add(start, end, "Q", Features.Agreement | Features.Case, cost, word with { Meaning = new Determiner(Quantity.Count) { Number = number } });
    }

    private void AddOpen(System.Collections.Immutable.ImmutableArray<Token> tokens, int position)
    {
        var token = tokens[position];
        if (ClosedClasses.Contains(token.Lower) && !AlsoOpen.Contains(token.Lower)) return;
        if (!IsLatin(token.Text)) return;
        var analyses = lexicon.Analyze(token.Lower);
        var guessed = analyses.IsEmpty;
        if (guessed || OnlyNames(analyses)) analyses = analyses.AddRange(lexicon.Guess(token.Text, false));
        foreach (var analysis in analyses)
        {
            if (analysis.Pos == PartOfSpeech.Verb || !OnlyVerbs.Contains(token.Lower)) AddAnalysis(token, position, analysis, guessed, RareAdverbCost(analysis, analyses));
        }

        AddNegated(token, position);
    }

    private static bool OnlyNames(System.Collections.Immutable.ImmutableArray<WordAnalysis> analyses)
    {
        foreach (var analysis in analyses)
        {
            if (analysis.Pos != PartOfSpeech.ProperNoun) return false;
        }

        return true;
    }

    // A word in another script is no unknown word of English: nothing about it can be guessed.
    private static bool IsLatin(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c) && c > '\u024F') return false;
        }

        return true;
    }

    private void AddNegated(Token token, int position)
    {
        if (!token.Lower.StartsWith("non-", StringComparison.Ordinal)) return;
        foreach (var analysis in lexicon.Analyze(token.Lower[4..]))
        {
            AddAnalysis(token, position, analysis with { Lemma = "non-" + analysis.Lemma }, false, 0f);
        }
    }

    // Whoever plays piano rather plays an instrument than softly.
    private static float RareAdverbCost(WordAnalysis analysis, System.Collections.Immutable.ImmutableArray<WordAnalysis> all)
    {
        if (analysis.Pos != PartOfSpeech.Adverb) return 0f;
        foreach (var other in all)
        {
            if (other.Pos == PartOfSpeech.Noun && other.Frequency > analysis.Frequency) return analysis.Frequency == 0 ? 2.5f : 1f;
        }

        return 0f;
    }

    private void AddAnalysis(Token token, int position, WordAnalysis analysis, bool guessed, float rarity)
    {
        foreach (var (category, features, tags) in OpenClasses.Entries(analysis))
        {
            var word = new Word(analysis.Lemma, token.Text, position)
            {
                Frames = analysis.Frames,
                Kind = guessed ? OpenClasses.Kind(analysis) & ~NounKind.Count : OpenClasses.Kind(analysis),
                PartOfSpeech = analysis.Pos,
                Features = features,
                Guessed = guessed,
            };
            var cost = TagCosts.Of(_tags[position], tags) + rarity + CapitalCost(token, position, analysis);
            Add(position, position + 1, category, features, cost, word);
        }
    }

    private static bool IsAcronym(string text) => text.Length is > 1 and < 6 && text.All(char.IsUpper);

    // The band Inside Out: a function word with a capital inside a sentence is rather part of a name.
    private static float FunctionCapitalCost(Token token) => token.IsCapitalized && token.Text != "I" ? 1f : 0f;

    // A capital inside a sentence marks a name; a common noun or a verb rarely has one. CD is no quality, whatever a dictionary says of cd.
    private static float CapitalCost(Token token, int position, WordAnalysis analysis)
    {
        var isNounOrVerb = analysis.Pos is PartOfSpeech.Noun or PartOfSpeech.Verb;
        if (!isNounOrVerb && IsAcronym(token.Text)) return 1.5f;
        if (position == 0 || !token.IsCapitalized || !char.IsLower(analysis.Lemma[0])) return 0f;
        return isNounOrVerb ? 1.5f : 0.75f;
    }

    private const float PluralName = 1.8f;

    private void AddName(int start, int end, float cost, IReadOnlyList<string> words)
    {
        var name = new NameNp([.. words], start);
        var word = new Word(string.Join(' ', words), string.Join(' ', words), start) { Meaning = name, PartOfSpeech = PartOfSpeech.ProperNoun };
        Add(start, end, "Name", Features.Singular | Features.Case | Features.Name, cost, word);
        // Imagine Dragons are a band.
        if (words.Count > 1 && lexicon.SingularOf(words[^1]) is not null) Add(start, end, "Name", Features.Plural | Features.Case | Features.Name, cost + PluralName, word with { Meaning = name with { Plural = true } });
    }

    private void Add(int start, int end, string category, ulong features, float cost, Word word)
    {
        if (grammar.Categories.TryGetValue(category, out var id)) _edges.Add(new LexicalEdge(start, end, id, features, cost, word));
    }

    /// <summary>Auxiliaries that are full verbs too, but no nouns, whatever a dictionary says.</summary>
    private static readonly HashSet<string> OnlyVerbs = ["have", "has", "had", "having", "do", "does", "did", "doing", "done", "being", "raining", "snowing"];

    /// <summary>Words of closed classes that are also full verbs, nouns or adjectives.</summary>
    private static readonly HashSet<string> AlsoOpen =
    [
        "please", "let", "long", "wide", "high", "tall", "deep", "thick", "known", "mandatory", "obligatory", "compulsory", "required", "necessary", "allowed", "permitted", "permissible", "forbidden", "prohibited", "impermissible", "accordingly", "aged",
        "worth", "ever", "today", "again", "now", "currently", "already", "last", "have", "has", "had", "having", "do", "does", "did", "doing", "done", "like", "need", "can", "will", "might", "may", "must", "past", "second",
        "near", "opposite", "outside", "inside", "all", "one", "down", "little", "most", "more", "less", "own", "still", "just", "even", "well",
        "besides", "once", "place", "part", "care", "others", "quarter", "quarters", "fourth", "fifth", "tenth", "thirds", "mine", "back", "over", "called", "named", "only", "case", "true", "false", "first", "third", "next", "close", "due", "far", "past",
        "going", "suppose", "late", "early", "especially", "particularly", "concerning", "regarding", "various", "numerous", "single", "certain", "provided", "given", "exist", "exists", "existed", "remain",
        "remains", "home", "together", "alone", "round", "about", "kind", "sort", "type", "much", "enough", "finally", "instead", "similarly", "mine", "storm",
        "former", "same", "other", "both", "pretty", "times", "percent", "half", "twice", "aged", "fewer", "excluding", "following", "being", "order", "addition", "rather", "off", "on", "out", "up", "in", "under", "above", "below",
    ];
}
