using Logic.Language.Grammar;
using Logic.Language.Syntax;

namespace Logic.Language.Lexicon;

/// <summary>
/// The words of the closed classes, one or more tokens each: determiners, pronouns, auxiliaries, prepositions, number
/// words. Conjunctions and other words that a rule names stand in the rules.
/// </summary>
internal static partial class ClosedClasses
{
    /// <summary>One way to take a closed-class expression.</summary>
    /// <param name="Category">The category of the grammar.</param>
    /// <param name="Features">Its features.</param>
    /// <param name="Word">The word, without a position.</param>
    /// <param name="Cost">What taking it so costs.</param>
    internal sealed record Entry(string Category, ulong Features, Word Word, float Cost = 0);

    private const ulong All = Features.Agreement;
    private const ulong NotSingular = Features.Plural | Features.First | Features.Second;

    private static readonly Dictionary<string, List<Entry>> Table;
    private static readonly Dictionary<string, int> Longest;
    private static readonly List<Entry> None = [];

    // The word lists below must stand before the table is built, so it is built here and not where it is declared.
    static ClosedClasses()
    {
        Table = Build();
        Longest = LongestByFirst(Table.Keys);
    }

    /// <summary>How many tokens the longest expression has that begins with a word; 1 for a word with which none begins.</summary>
    public static int LongestFrom(string first) => Longest.GetValueOrDefault(first, 1);

    /// <summary>The first words of the expressions that have several, each with the tokens of the longest.</summary>
    public static Dictionary<string, int> LongestByFirst(IEnumerable<string> expressions)
    {
        var longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var expression in expressions)
        {
            var blank = expression.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0) continue;
            var first = expression[..blank];
            longest[first] = Math.Max(longest.GetValueOrDefault(first), expression.AsSpan().Count(' ') + 1);
        }

        return longest;
    }

    /// <summary>The ways to take an expression, tokens joined by blanks, in lower case.</summary>
    public static List<Entry> Find(string expression) => Table.TryGetValue(expression, out var entries) ? entries : None;

    /// <summary>Whether the word belongs to a closed class and so is no name when it opens a sentence.</summary>
    /// <summary>Whether a word with a capital at the start of a sentence is rather this word than the start of a name: <c>If</c>, not <c>Long</c>.</summary>
    public static bool RarelyStartsName(string lower) => Contains(lower) && !StartNames.Contains(lower);

    private static readonly HashSet<string> StartNames =
    [
        "long", "wide", "high", "tall", "deep", "thick", "last", "first", "forbidden", "prohibited", "let", "known", "allowed", "worth", "aged", "required", "necessary",
    ];

    public static bool Contains(string lower) => Table.ContainsKey(lower) || EnglishGrammar.Default.WordCategories.ContainsKey(lower);

    private static Dictionary<string, List<Entry>> Build()
    {
        var table = new Dictionary<string, List<Entry>>();
        AddDeterminers(table);
        AddPronouns(table);
        AddAuxiliaries(table);
        AddNumbers(table);
        foreach (var p in Prepositions) Add(table, "P", p, 0, cost: p == "than" ? 1.5f : 0f);
        foreach (var side in new[] { "left", "right", "north", "south", "east", "west" })
        {
            foreach (var at in new[] { "to", "on", "at" }) Add(table, "P", $"{at} the {side} of", 0, lemma: side + " of", cost: -0.5f);
        }

        foreach (var p in new[] { "outside", "inside", "off" }) Add(table, "P", p + " of", 0, lemma: p);
        foreach (var p in Particles) Add(table, "Prt", p, 0);
        foreach (var a in Adverbs) Add(table, "Adv", a, Features.Positive);
        foreach (var o in Openings) Add(table, "Opening", o, 0);
        foreach (var o in OrNeithers) Add(table, "OrNeither", o, 0);
        return table;
    }

    private static void AddDeterminers(Dictionary<string, List<Entry>> t)
    {
        Det(t, Quantity.Indefinite, Features.Singular | Features.Indefinite, "a", "an", "another", "a certain", "a single", "a kind of", "a type of", "a form of", "a sort of", "a piece of", "an amount of", "an example of", "an instance of");
        Det(t, Quantity.Indefinite, Features.Plural | Features.Singular | Features.Indefinite, "a type of", "a kind of", "a form of");
        Det(t, Quantity.Bare, Features.Plural | Features.Indefinite, "kinds of", "types of", "forms of", "other kinds of", "a variety of");
        Det(t, Quantity.Every, Features.Singular, "every", "each", "each and every", "every single", "every kind of", "every type of", "each kind of", "each type of", "every piece of");
        Det(t, Quantity.Every, All, "all", "all the", "all of the", "all types of", "all kinds of", "all of these", "all of those", "all these", "all those");
        Det(t, Quantity.Any, All, "any", "any of the", "whichever", "any kind of", "any type of", "any sort of", "any form of", "any amount of");
        foreach (var word in new[] { "not a", "not an", "not any", "not a single", "not one" }) Add(t, "DNot", word, All, new Determiner(Quantity.No) { Word = word });
        Det(t, Quantity.No, All, "no", "no kind of", "no type of", "no sort of", "no amount of");
        Det(t, Quantity.NotEvery, All, "not every", "not all", "not each", "not all the", "not all of the");
        Det(t, Quantity.Some, All, "some", "at least some", "at least one", "one or more", "a number of", "some kind of", "some type of", "some sort of", "some form of", "some amount of", "some kinds of", "some types of");
        Det(t, Quantity.The, All | Features.Definite, "the", "the same");
        Det(t, Quantity.Most, Features.Plural | Features.Singular, "most", "almost all", "nearly all", "the majority of", "most of the");
        Det(t, Quantity.Many, All, "many", "a lot of", "lots of", "numerous", "much", "plenty of", "countless", "a great many", "so many");
        Det(t, Quantity.Few, Features.Plural, "few", "very few", "hardly any", "little");
        Det(t, Quantity.Both, Features.Plural | Features.Definite, "both", "both the", "both of the");
        Det(t, Quantity.Neither, Features.Singular, "neither");
        Det(t, Quantity.Either, Features.Singular, "either");
        foreach (var several in new[] { "several", "a few", "a couple of", "a pair of", "multiple", "various", "at least a few", "at least several", "quite a few" })
        {
            Add(t, "D", several, Features.Plural, new Determiner(Quantity.Count) { Number = 2, Bound = CountBound.AtLeast, Word = several });
        }

        Add(t, "D", "one", Features.Singular, new Determiner(Quantity.Count) { Number = 1 });
        Add(t, "D", "exactly one", Features.Singular, new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.Exactly });
        Add(t, "D", "just one", Features.Singular, new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.Exactly });
        Add(t, "D", "precisely one", Features.Singular, new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.Exactly });
        Add(t, "D", "only one", Features.Singular, new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.Exactly });
        Add(t, "D", "at most one", Features.Singular, new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.AtMost });
        Add(t, "D", "more than one", Features.Singular, new Determiner(Quantity.Count) { Number = 1, Bound = CountBound.MoreThan });
        foreach (var (word, features) in new[] { ("this", Features.Singular), ("that", Features.Singular), ("these", Features.Plural), ("those", Features.Plural) })
        {
            Add(t, "Dem", word, features | Features.Definite | Features.Case, new Determiner(Quantity.Demonstrative) { Word = word }, word == "that" ? 0.5f : 0f);
        }

        foreach (var (word, bound) in Bounds) Add(t, "Bound", word, 0, new Determiner(Quantity.Count) { Bound = bound });
        foreach (var (word, determiner) in Partitives()) Add(t, "Q", word, All | Features.Case, determiner);
    }

    private static IEnumerable<(string, Determiner)> Partitives()
    {
        foreach (var w in new[] { "all", "each", "every one", "each one" }) yield return (w, new(Quantity.Every));
        foreach (var w in new[] { "some", "one or more", "at least one" }) yield return (w, new(Quantity.Some));
        foreach (var w in new[] { "none", "not one" }) yield return (w, new(Quantity.No));
        yield return ("any", new(Quantity.Any));
        yield return ("not all", new(Quantity.NotEvery));
        foreach (var w in new[] { "most", "the majority", "a majority" }) yield return (w, new(Quantity.Most));
        yield return ("many", new(Quantity.Many));
        yield return ("few", new(Quantity.Few));
        yield return ("both", new(Quantity.Every));
        yield return ("neither", new(Quantity.No));
        yield return ("either", new(Quantity.Some));
        yield return ("several", new(Quantity.Count) { Number = 2, Bound = CountBound.AtLeast });
        yield return ("a few", new(Quantity.Count) { Number = 2, Bound = CountBound.AtLeast });
    }

    private static void AddPronouns(Dictionary<string, List<Entry>> t)
    {
        foreach (var (nom, acc, poss, self, agr) in new[]
        {
            ("he", "him", "his", "himself", Features.Singular), ("she", "her", "her", "herself", Features.Singular),
            ("it", "it", "its", "itself", Features.Singular), ("they", "them", "their", "themselves", Features.Plural),
            ("i", "me", "my", "myself", Features.First), ("you", "you", "your", "yourself", Features.Second),
            ("we", "us", "our", "ourselves", Features.Plural),
        })
        {
            Pronoun(t, nom, nom, agr | Features.Nominative);
            Pronoun(t, nom, acc, agr | Features.Accusative);
            Pronoun(t, self, self, agr | Features.Accusative);
            Add(t, "PossPro", poss, agr, lemma: nom);
        }

        foreach (var (own, nom) in new[] { ("his", "he"), ("hers", "she"), ("theirs", "they"), ("mine", "i"), ("yours", "you"), ("ours", "we") }) Add(t, "Own", own, 0, lemma: nom);
        Pronoun(t, "they", "themself", Features.Singular | Features.Accusative);
        Pronoun(t, "he", "he or she", Features.Singular | Features.Nominative);
        Pronoun(t, "he", "he/she", Features.Singular | Features.Nominative);
        Pronoun(t, "each other", "each other", Features.Plural | Features.Accusative);
        Pronoun(t, "each other", "one another", Features.Plural | Features.Accusative);
        foreach (var (quantity, words) in new[]
        {
            (Quantity.Every, "everyone everybody everything"), (Quantity.Some, "someone somebody something"),
            (Quantity.No, "no one|nobody|nothing|no-one"), (Quantity.Any, "anyone anybody anything"),
            (Quantity.NotEvery, "not everyone|not everybody|not everything"),
        })
        {
            foreach (var word in words.Split(words.Contains('|', StringComparison.Ordinal) ? '|' : ' '))
            {
                var person = word.EndsWith("one", StringComparison.Ordinal) || word.EndsWith("body", StringComparison.Ordinal);
                Silent(t, "QW", word, quantity, person, Features.Singular);
            }
        }

        // None of those spoken of, rather than nobody.
        Silent(t, "QW", "none", Quantity.No, false, Features.Singular | Features.Plural, cost: 4.5f);
        Silent(t, "RW", "those", Quantity.Every, false, Features.Plural);
        Silent(t, "RW", "all", Quantity.Every, false, Features.Plural | Features.Singular);
        Silent(t, "RW", "not all", Quantity.NotEvery, false, Features.Plural | Features.Singular);
        Silent(t, "RW", "all those", Quantity.Every, false, Features.Plural);
        Silent(t, "RW", "any", Quantity.Any, false, Features.Plural);
        Silent(t, "RW", "some", Quantity.Some, false, Features.Plural);
        Silent(t, "RW", "one", Quantity.Indefinite, false, Features.Singular, cost: 0.5f);
        Silent(t, "RW", "the one", Quantity.The, false, Features.Singular);
        Silent(t, "RW", "the ones", Quantity.The, false, Features.Plural);
        Silent(t, "RW", "whoever", Quantity.Every, true, Features.Singular);
        foreach (var word in new[] { "who", "which", "that", "whom" }) Add(t, "RelPro", word, 0);
        Add(t, "Pro", "who", 0, cost: 9f);
    }

    private static void AddNumbers(Dictionary<string, List<Entry>> t)
    {
        for (var i = 0; i < Cardinals.Length; i++)
        {
            if (i != 1) Number(t, Cardinals[i], i);
            Add(t, "Q", Cardinals[i], All | Features.Case, new Determiner(Quantity.Count) { Number = i });
        }

        Number(t, "one", 1, 1.5f);
        for (var ten = 2; ten < 10; ten++)
        {
            Number(t, Tens[ten - 2], ten * 10);
            for (var unit = 1; unit < 10; unit++) Number(t, $"{Tens[ten - 2]}-{Cardinals[unit]}", (ten * 10) + unit);
        }
    }

    private static void Number(Dictionary<string, List<Entry>> t, string text, decimal value, float cost = 0) =>
        AddEntry(t, text, new Entry("Num", All | Features.Case, new Word(text, text, 0) { Number = value }, cost));

    private static void Det(Dictionary<string, List<Entry>> t, Quantity quantity, ulong features, params string[] words)
    {
        foreach (var word in words) Add(t, "D", word, features, new Determiner(quantity) { Word = word });
    }

    private static void Pronoun(Dictionary<string, List<Entry>> t, string lemma, string text, ulong features) =>
        Add(t, "Pro", text, features | Features.Pronoun, lemma: lemma);

    private static void Silent(Dictionary<string, List<Entry>> t, string category, string text, Quantity quantity, bool person, ulong agreement, float cost = 0)
    {
        var noun = new NounNominal("", (agreement & Features.Singular) == 0) { Kind = person ? NounKind.Person : NounKind.None };
        Add(t, category, text, agreement | Features.Case, new DeterminedNp(new Determiner(quantity) { Word = text }, noun, 0), cost);
    }

    private static void Add(
        Dictionary<string, List<Entry>> t, string category, string text, ulong features, SyntaxNode? meaning = null, float cost = 0, string? lemma = null) =>
        AddEntry(t, text, new Entry(category, features, new Word(lemma ?? text, text, 0) { Meaning = meaning, Features = features }, cost));

    private static void AddEntry(Dictionary<string, List<Entry>> t, string text, Entry entry)
    {
        if (!t.TryGetValue(text, out var list)) t[text] = list = [];
        if (!list.Contains(entry)) list.Add(entry);
    }
}
