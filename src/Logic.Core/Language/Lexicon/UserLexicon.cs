using System.Collections.Frozen;
using System.Collections.Immutable;
using Logic.Language.Lexicon.Morphology;

namespace Logic.Language.Lexicon;

/// <summary>
/// Words that the user adds to the dictionary, or corrects: about a lemma and class that both know, the user's word holds.
/// Immutable and thread-safe.
/// </summary>
public sealed class UserLexicon
{
    private readonly FrozenDictionary<string, ImmutableArray<WordAnalysis>>? forms;
    private readonly FrozenDictionary<(string Lemma, PartOfSpeech Class), UserWord>? words;

    /// <summary>Creates the lexicon.</summary>
    /// <exception cref="UserLexiconException">A lemma is empty, or a word is there twice in one class.</exception>
    public UserLexicon(IEnumerable<UserWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        Words = [.. words];
        foreach (var word in Words)
            if (string.IsNullOrWhiteSpace(word.Lemma)) throw new UserLexiconException(0, "a word is empty.");
        foreach (var twice in Words.GroupBy(word => (word.Lemma, word.Class)).Where(group => group.Count() > 1))
            throw new UserLexiconException(0, $"\"{twice.Key.Lemma}\" is there twice.");
        this.words = Words.ToFrozenDictionary(word => (word.Lemma, word.Class));
        forms = Words.SelectMany(UserForms.Of)
            .GroupBy(form => form.Form, form => form.Analysis, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, Merge, StringComparer.Ordinal);
    }

    /// <summary>No words. Builds no tables, as every program loads it.</summary>
    private UserLexicon() => Words = [];

    /// <summary>No words.</summary>
    public static UserLexicon Empty { get; } = new();

    /// <summary>The words, in the order in which they were given.</summary>
    public ImmutableArray<UserWord> Words { get; }

    internal bool IsEmpty => Words.IsEmpty;

    /// <summary>
    /// Reads words from text, one a line: the lemma, its class (noun, verb, adjective, adverb, name), and what else is to be
    /// said: <c>plural= third= past= participle= ing= comparative= superlative= frames= features=</c>. Example:
    /// <c>grep verb past=grepped frames=transitive,thatclause</c>. Underscores stand for blanks, <c>#</c> begins a comment.
    /// </summary>
    /// <exception cref="UserLexiconException">A line cannot be read; the message names it and the reason.</exception>
    public static UserLexicon Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return new UserLexicon(UserLexiconReader.Read(reader));
    }

    /// <summary>Reads a file of the form that <see cref="Parse"/> describes.</summary>
    /// <exception cref="UserLexiconException">A line cannot be read; the message names it and the reason.</exception>
    public static UserLexicon Load(string path)
    {
        using var reader = new StreamReader(path);
        return new UserLexicon(UserLexiconReader.Read(reader));
    }

    /// <summary>These words, and of the others those that these do not have.</summary>
    internal UserLexicon Over(UserLexicon others) =>
        new([.. Words, .. others.Words.Where(other => !Words.Any(own => own.Lemma == other.Lemma && own.Class == other.Class))]);

    internal ImmutableArray<WordAnalysis> Analyze(string form) => forms is null ? [] : forms.GetValueOrDefault(form, []);

    internal bool TryGivenName(string text, out Gender gender)
    {
        gender = Gender.Neutral;
        if (!TryFind(text, PartOfSpeech.ProperNoun, out var word) || (word.Features & NounFeatures.Person) == 0) return false;
        if ((word.Features & NounFeatures.Male) != 0) gender = Gender.Male;
        else if ((word.Features & NounFeatures.Female) != 0) gender = Gender.Female;
        return true;
    }

    internal bool Has(string lemma, PartOfSpeech pos) => TryFind(lemma, pos, out _);

    internal string? Inflect(string lemma, PartOfSpeech pos, Inflection form) =>
        TryFind(lemma, pos, out var word) ? UserForms.Inflect(word, form) : null;

    internal bool TryFrames(string lemma, out VerbFrames frames)
    {
        var found = TryFind(lemma, PartOfSpeech.Verb, out var word);
        frames = found ? word.Frames : VerbFrames.None;
        return found;
    }

    private bool TryFind(string lemma, PartOfSpeech pos, out UserWord word)
    {
        word = null!;
        return words is not null && words.TryGetValue((lemma, pos), out word!);
    }

    private static ImmutableArray<WordAnalysis> Merge(IEnumerable<WordAnalysis> analyses)
    {
        var list = new AnalysisList();
        foreach (var analysis in analyses) list.Add(analysis);
        return list.ToImmutable();
    }
}
