using Logic.Language.Lexicon;

namespace Logic.Semantics.Alignment;

/// <summary>Nouns for who does something, by their form: <c>writer</c> from <c>write</c>, <c>inventor</c> from <c>invent</c>.</summary>
internal static class AgentForms
{
    /// <summary>The verbs a noun may be made from.</summary>
    public static IEnumerable<string> Verbs(string noun)
    {
        if (Same.Contains(noun)) yield return noun;
        if (noun.Length < 5 || !(noun.EndsWith("er", StringComparison.Ordinal) || noun.EndsWith("or", StringComparison.Ordinal))) yield break;
        var stem = noun[..^2];
        if (IsVerb(stem)) yield return stem;
        if (IsVerb(stem + "e")) yield return stem + "e";
        if (stem[^1] == 'i' && IsVerb(stem[..^1] + "y")) yield return stem[..^1] + "y";
        if (stem.Length > 3 && stem[^1] == stem[^2] && IsVerb(stem[..^1])) yield return stem[..^1];
    }

    /// <summary>Nouns that are the verb itself: a tutor tutors.</summary>
    private static readonly HashSet<string> Same =
        ["tutor", "coach", "guide", "judge", "host", "guard", "pilot", "mentor", "sponsor", "escort", "referee", "nurse", "captain", "usher", "chaperone", "critique", "cook", "author", "patron"];

    private static bool IsVerb(string lemma)
    {
        foreach (var reading in WordLexicon.Default.Analyze(lemma))
        {
            if (reading.Pos == PartOfSpeech.Verb && reading.Lemma == lemma) return true;
        }

        return false;
    }
}
