namespace Logic.Language.Lexicon;

/// <summary>Words that the user adds to the dictionary. Immutable.</summary>
public sealed class UserLexicon
{
    /// <summary>No words.</summary>
    public static UserLexicon Empty { get; } = new();
}
