namespace Logic.Language.Tagging;

/// <summary>Looks ahead in a clause.</summary>
internal static class Clauses
{
    private const int Reach = 12;

    /// <summary>Whether the clause goes on with a word that is a finite verb (2), may be one (1), or with none (0).</summary>
    public static uint VerbAhead(ReadOnlySpan<WordInfo> words, int index)
    {
        var found = 0u;
        for (var i = index + 1; i < words.Length && i <= index + Reach; i++)
        {
            var word = words[i];
            if (word.Clause == ClauseRole.Boundary) break;
            if (word.Clause == ClauseRole.Auxiliary) return 2;
            if (word.Clause != ClauseRole.None || (word.Classes & WordClasses.Finite) == 0) continue;
            if ((word.Classes & ~(WordClasses.Finite | WordClasses.PastParticiple)) == 0) return 2;
            found = 1;
        }

        return found;
    }
}
