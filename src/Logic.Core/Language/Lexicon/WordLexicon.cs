using System.Collections.Immutable;

namespace Logic.Language.Lexicon;

/// <summary>The open-class words of English. Thread-safe.</summary>
internal sealed class WordLexicon
{
    /// <summary>The built-in dictionary, loaded at first use.</summary>
    public static WordLexicon Default { get; } = new();

    /// <summary>This lexicon with the user's words over it.</summary>
    public WordLexicon With(UserLexicon user) => ReferenceEquals(user, UserLexicon.Empty) ? this : new WordLexicon();

    /// <summary>All readings of a word form of the dictionary; none when it is not there.</summary>
    /// <param name="lower">The form in lower case.</param>
    public ImmutableArray<WordAnalysis> Analyze(string lower) => [];

    /// <summary>Readings of an unknown word by its shape and ending; at least one.</summary>
    public ImmutableArray<WordAnalysis> Guess(string text, bool capitalized)
    {
        var lower = text.ToLowerInvariant();
        var verb = VerbFrames.Intransitive | VerbFrames.Transitive;
        var guesses = ImmutableArray.CreateBuilder<WordAnalysis>();
        if (capitalized) guesses.Add(new(text, PartOfSpeech.ProperNoun, Inflection.Singular, 0, 0, 0));
        if (lower.EndsWith("ly", StringComparison.Ordinal)) guesses.Add(new(lower, PartOfSpeech.Adverb, Inflection.Positive, 0, 0, 0));
        if (lower.Length > 3 && lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal))
        {
            guesses.Add(new(lower[..^1], PartOfSpeech.Noun, Inflection.Plural, 0, 0, NounFeatures.Countable));
            guesses.Add(new(lower[..^1], PartOfSpeech.Verb, Inflection.ThirdSingular, 0, verb, 0));
        }

        guesses.Add(new(lower, PartOfSpeech.Noun, Inflection.Singular, 0, 0, NounFeatures.Countable));
        guesses.Add(new(lower, PartOfSpeech.Verb, Inflection.Base, 0, verb, 0));
        guesses.Add(new(lower, PartOfSpeech.Adjective, Inflection.Positive, 0, 0, 0));
        return guesses.ToImmutable();
    }

    /// <summary>Whether the text is a given name, and whose.</summary>
    public bool TryGivenName(string text, out Gender gender)
    {
        gender = Gender.Neutral;
        return false;
    }

    /// <summary>The form of a lemma.</summary>
    public string Inflect(string lemma, PartOfSpeech pos, Inflection form) => form switch
    {
        Inflection.Plural or Inflection.ThirdSingular => lemma + "s",
        Inflection.Past or Inflection.PastParticiple => lemma + "ed",
        Inflection.PresentParticiple => lemma + "ing",
        Inflection.Comparative => lemma + "er",
        Inflection.Superlative => lemma + "est",
        _ => lemma,
    };

    /// <summary>Whether verb and particle make one verb, as in <c>wake up</c>.</summary>
    public bool IsParticleVerb(string lemma, string particle) => false;

    /// <summary>What the verb with its particle takes; None when there is no such verb.</summary>
    public VerbFrames ParticleVerbFrames(string lemma, string particle) => VerbFrames.None;

    /// <summary>Whether the verb, adjective or noun goes with the preposition, as in <c>depend on</c>, <c>good at</c>.</summary>
    public bool SelectsPreposition(string lemma, PartOfSpeech pos, string preposition) => false;

    /// <summary>How an adjective joins its noun.</summary>
    public AdjectiveFeatures AdjectiveFeatures(string lemma) => Lexicon.AdjectiveFeatures.None;

    /// <summary>The American spelling of a lemma with two (<c>colour</c> → <c>color</c>), else the lemma itself.</summary>
    public static string CanonicalSpelling(string lemma) => lemma;
}
