namespace Logic.Language.Tokens;

/// <summary>Whose is the stop behind a word: the word's, the sentence's, or both at once.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> BeforeNames = [
        "dr", "mr", "mrs", "ms", "mx", "messrs", "prof", "st", "mt", "sgt", "lt", "col", "gen", "capt", "cmdr", "maj", "sen", "rep",
        "gov", "pres", "rev", "hon", "supt", "vs", "cf", "viz", "approx", "eg", "ie",
    ];

    private static readonly HashSet<string> AtTheEnd = [
        "etc", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "Esq", "Bros", "Dept", "Univ", "Assn", "Ave", "Blvd", "Rd", "Jan", "Feb", "Apr",
        "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "LLC",
    ];

    private static readonly HashSet<string> BeforeNumbers =
        ["no", "nos", "fig", "figs", "vol", "p", "pp", "ch", "sec", "art", "ca", "c", "para"];

    private static readonly HashSet<string> Starters = [
        "the", "a", "an", "all", "every", "each", "no", "some", "many", "most", "few", "any", "both", "either", "neither", "only", "if",
        "when", "unless", "he", "she", "it", "they", "we", "you", "i", "this", "that", "these", "those", "there", "his", "her", "their",
        "its", "our", "my", "your", "in", "on", "at", "for", "after", "before", "but", "and", "or", "however", "therefore", "what", "who",
        "which", "where", "why", "how", "is", "are", "was", "were", "do", "does", "did", "not", "everyone", "everybody", "someone",
        "somebody", "nobody", "nothing", "everything", "something", "because", "although", "since", "so", "then", "thus",
    ];

    /// <summary>Whether the stop belongs to the word before it, and whether it ends the sentence all the same.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="dot">Where the stop is.</param>
    public static (bool Takes, bool Ends) Classify(string text, int start, int dot)
    {
        var word = text.AsSpan(start, dot - start);
        var next = Characters.SkipBlanks(text, dot + 1);
        if (next < text.Length && Characters.IsFinalMark(text[next])) next = text.Length + 1;
        if (IsBeforeNumber(word) && Characters.IsDigit(text, next)) return (true, false);
        var last = next == text.Length;
        if (Contains(BeforeNames, word)) return (true, last);
        if (word.Length == 1 && char.IsUpper(word[0])) return (!last && !IsStarter(text, next) && next != dot + 1, false);
        if (!IsAcronym(word) && !AtTheEnd.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return (false, false);
        return (true, last || IsStarter(text, next));
    }

    private static bool IsBeforeNumber(ReadOnlySpan<char> word) => word.Length <= 4 && Contains(BeforeNumbers, word);

    /// <summary>Letters with stops between them: <c>U.S</c>, <c>a.m</c>, <c>Ph.D</c>.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length <= 12 && word.Length >= 3 && word[^2] == '.';

    private static bool IsStarter(string text, int index)
    {
        if ((uint)index >= (uint)text.Length || !char.IsUpper(text[index])) return false;
        var end = index;
        while (Characters.IsLetter(text, end)) end++;
        return Contains(Starters, text.AsSpan(index, end - index));
    }

    private static bool Contains(HashSet<string> set, ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        return word.Length <= lower.Length && word.ToLowerInvariant(lower) is var length && length > 0 &&
            set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]);
    }
}
