using System.Collections.Immutable;

namespace Logic.Language.Lexicon;

/// <summary>Words that the user adds to the dictionary. Immutable.</summary>
public sealed class UserLexicon
{
    /// <summary>No words.</summary>
    public static UserLexicon Empty { get; } = new();

    internal bool IsEmpty => true;

    internal ImmutableArray<WordAnalysis> Analyze(string form) => [];

    internal bool TryGivenName(string text, out Gender gender)
    {
        gender = Gender.Neutral;
        return false;
    }

    internal string? Inflect(string lemma, PartOfSpeech pos, Inflection form) => null;

    internal bool TryFrames(string lemma, out VerbFrames frames)
    {
        frames = VerbFrames.None;
        return false;
    }
}
