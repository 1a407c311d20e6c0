using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Logic.Language.Lexicon;

/// <summary>The dictionary with a user's words over it, made once for each lexicon and each file. Thread-safe.</summary>
internal static class UserWords
{
    private static readonly ConditionalWeakTable<UserLexicon, WordLexicon> Made = [];
    private static readonly ConcurrentDictionary<string, UserLexicon> Files = new(StringComparer.Ordinal);

    /// <summary>The built-in words with the given ones over them.</summary>
    /// <param name="lexicon">Words given in code; they come before those of the file.</param>
    /// <param name="file">A file of words; empty for none.</param>
    public static WordLexicon Of(UserLexicon lexicon, string file)
    {
        if (file.Length == 0) return lexicon.IsEmpty ? WordLexicon.Default : Make(lexicon);
        var loaded = Files.GetOrAdd(file, static path => UserLexicon.Load(path));
        return lexicon.IsEmpty ? Make(loaded) : Make(Files.GetOrAdd($"{RuntimeHelpers.GetHashCode(lexicon)} {file}", _ => lexicon.Over(loaded)));
    }

    private static WordLexicon Make(UserLexicon lexicon) => Made.GetValue(lexicon, static words => WordLexicon.Default.With(words));
}
