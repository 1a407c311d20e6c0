using System.Collections.Immutable;
using Logic.Language.Lexicon.Morphology;
using Logic.Language.Lexicon.Storage;

namespace Logic.Language.Lexicon;

/// <summary>
/// The open-class words of English, built from WordNet 3.0, lists of given names and lists written by hand. Thread-safe.
/// Closed classes (determiners, pronouns, prepositions, conjunctions, auxiliaries as such) are the grammar's.
/// </summary>
internal sealed class WordLexicon
{
    private const int CacheCapacity = 20_000;
    private const int LongestWord = 60;
    private static readonly Lazy<WordLexicon> Shared = new(() => new WordLexicon(LexiconTable.Open(), UserLexicon.Empty));
    private readonly LexiconTable table;
    private readonly UserLexicon user;
    private readonly WordAnalyzer analyzer;
    private readonly GenerationCache<ImmutableArray<WordAnalysis>> cache = new(CacheCapacity);

    private WordLexicon(LexiconTable table, UserLexicon user)
    {
        (this.table, this.user) = (table, user);
        analyzer = new WordAnalyzer(table);
    }

    /// <summary>The built-in dictionary, loaded at first use.</summary>
    public static WordLexicon Default => Shared.Value;

    /// <summary>This lexicon with the user's words over it: they come first, and hold where both know a lemma in one class.</summary>
    public WordLexicon With(UserLexicon user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.IsEmpty ? this : new WordLexicon(table, user);
    }

    /// <summary>All readings of a word form of the dictionary, the most frequent lemma first; none when it is not there.</summary>
    /// <param name="lower">The form in lower case.</param>
    public ImmutableArray<WordAnalysis> Analyze(string lower)
    {
        ArgumentNullException.ThrowIfNull(lower);
        if (lower.Length is 0 or > LongestWord) return [];
        return cache.GetOrAdd(lower, static (form, self) => self.Find(form), this);
    }

    /// <summary>Readings of an unknown word by its shape and ending, the likeliest first; at least one.</summary>
    /// <param name="text">The word as written.</param>
    /// <param name="capitalized">Whether it has a capital, so that it may be a name.</param>
    public ImmutableArray<WordAnalysis> Guess(string text, bool capitalized)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return WordGuesser.Guess(text, capitalized, Analyze);
    }

    /// <summary>The singular of a capitalised plural: <c>Ferraris</c>, <c>Europeans</c>; null for what has no plural's form.</summary>
    /// <param name="text">As written.</param>
    public string? SingularOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lower = text.ToLowerInvariant();
        foreach (var analysis in Analyze(lower))
        {
            if (analysis.Pos == PartOfSpeech.Noun && analysis.Inflection == Inflection.Plural && analysis.Lemma != lower) return analysis.Lemma;
        }

        if (lower.Length < 4 || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal) || lower.EndsWith("us", StringComparison.Ordinal)) return null;
        return Analyze(lower).IsEmpty ? text[..^1] : null;
    }

    /// <summary>Whether the text is a given name, and whose.</summary>
    public bool TryGivenName(string text, out Gender gender)
    {
        gender = Gender.Neutral;
        ArgumentNullException.ThrowIfNull(text);
        if (user.TryGivenName(text, out gender)) return true;
        if (text.Length is 0 or > LongestWord || !table.TryFind(text.ToLowerInvariant(), out var entry)) return false;
        var (male, female) = (entry.Has(EntryParts.MaleName), entry.Has(EntryParts.FemaleName));
        if (male != female) gender = male ? Gender.Male : Gender.Female;
        return male || female;
    }

    /// <summary>The form of a lemma that one would write. Words of several parts inflect the verb's first, the noun's last.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="pos">Its class.</param>
    /// <param name="form">One form.</param>
    public string Inflect(string lemma, PartOfSpeech pos, Inflection form)
    {
        ArgumentException.ThrowIfNullOrEmpty(lemma);
        return user.Inflect(lemma, pos, form) ?? Inflector.Inflect(table, lemma, pos, form);
    }

    /// <summary>Whether verb and particle make one verb, as in <c>wake up</c>.</summary>
    public bool IsParticleVerb(string lemma, string particle) => ParticleVerbFrames(lemma, particle) != VerbFrames.None;

    /// <summary>What the verb with its particle takes; None when there is no such verb.</summary>
    public VerbFrames ParticleVerbFrames(string lemma, string particle)
    {
        if (user.TryFrames(lemma + " " + particle, out var frames)) return frames;
        return table.TryFind($"{lemma} {particle}", out var entry) && entry.Has(EntryParts.Verb)
            ? table.Frames(entry.Frames)
            : VerbFrames.None;
    }

    /// <summary>Whether the verb, adjective or noun goes with the preposition, as in <c>depend on</c>, <c>good at</c>.</summary>
    public bool SelectsPreposition(string lemma, PartOfSpeech pos, string preposition)
    {
        var bit = Prepositions.Bit(preposition);
        if (bit == 0 || !table.TryFind(lemma, out var entry)) return false;
        var mask = pos switch
        {
            PartOfSpeech.Verb => entry.VerbPrepositions,
            PartOfSpeech.Adjective => entry.AdjectivePrepositions,
            PartOfSpeech.Noun => entry.NounPrepositions,
            _ => 0u,
        };
        return (mask & bit) != 0;
    }

    /// <summary>How an adjective joins its noun; None for what is no adjective of the dictionary.</summary>
    public AdjectiveFeatures AdjectiveFeatures(string lemma) =>
        table.TryFind(lemma.ToLowerInvariant(), out var entry) ? entry.AdjectiveFeatures : Lexicon.AdjectiveFeatures.None;

    /// <summary>Whether the word in this class is one that the user gave.</summary>
    public bool IsUsers(string lemma, PartOfSpeech pos) => user.Has(lemma, pos);

    /// <summary>The American spelling of a lemma with two (<c>colour</c> → <c>color</c>), else the lemma itself.</summary>
    public static string CanonicalSpelling(string lemma) => SpellingPairs.Canonical(lemma);

    private ImmutableArray<WordAnalysis> Find(string form)
    {
        var known = analyzer.Analyze(form);
        var own = user.Analyze(form);
        if (own.IsEmpty) return known;
        return [.. own, .. known.Where(analysis => !own.Any(word => word.Pos == analysis.Pos && word.Lemma == analysis.Lemma))];
    }
}
