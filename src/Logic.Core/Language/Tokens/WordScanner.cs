namespace Logic.Language.Tokens;

/// <summary>Finds where a word ends: which signs inside belong to it.</summary>
internal static class WordScanner
{
    private static readonly HashSet<string> Domains =
        ["com", "org", "net", "edu", "gov", "io", "js", "uk", "ai", "co", "de", "fr", "eu", "txt", "pdf", "exe", "cs", "py"];

    /// <summary>The end of the word that begins at <paramref name="start"/>, having been read up to <paramref name="index"/>.</summary>
    public static int End(string text, int start, int index)
    {
        var segment = start;
        while (index < text.Length)
        {
            var length = Characters.WordPartLength(text, index);
            if (length == 0 && !Joins(text, segment, index)) break;
            if (text[index] == '.') segment = index + 1;
            index += Math.Max(length, 1);
        }

        return WithMark(text, start, WithTrailingSigns(text, index));
    }

    /// <summary>The end of a web address that begins at an index; the index itself when there is none.</summary>
    public static int AddressEnd(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) &&
            !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return start;
        var end = start;
        while (end < text.Length && !Characters.IsBlank(text[end]) && !Characters.IsDoubleQuote(text[end])) end++;
        while (end > start && (Characters.IsFinalMark(text[end - 1]) || text[end - 1] is ',' or ';' or ':' or ')')) end--;
        return end;
    }

    private static bool Joins(string text, int segment, int index)
    {
        var c = text[index];
        if (index == 0 || !Characters.IsWordPart(text, index + 1)) return false;
        if (Characters.IsApostrophe(c) || Characters.IsHyphen(c) || Characters.IsInvisible(c)) return true;
        return c switch
        {
            '/' or '_' or '@' or '&' => true,
            ':' => Characters.IsDigit(text, index - 1) && Characters.IsDigit(text, index + 1),
            '.' => JoinsDot(text, segment, index),
            _ => false,
        };
    }

    private static bool JoinsDot(string text, int segment, int index)
    {
        if (Characters.IsDigit(text, index + 1)) return Characters.IsDigit(text, index - 1);
        var after = index + 1;
        while (Characters.IsLetter(text, after)) after++;
        if (after - index == 2 && IsAcronymPart(text.AsSpan(segment, index - segment))) return true;
        return char.IsLower(text[index + 1]) &&
            Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(index + 1, after - index - 1));
    }

    private static bool IsAcronymPart(ReadOnlySpan<char> segment) =>
        segment.Length == 1 || segment.Equals("ph", StringComparison.OrdinalIgnoreCase);

    /// <summary>The mark of <c>Yahoo!</c>, a name with more of its sentence behind it.</summary>
    private static int WithMark(string text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] != '!' || !char.IsUpper(text[start])) return end;
        if (text[end + 1] == ',' || Characters.IsApostrophe(text[end + 1])) return end + 1;
        return end + 2 < text.Length && Characters.IsBlank(text[end + 1]) && char.IsLower(text[end + 2]) ? end + 1 : end;
    }

    /// <summary>The plus of <c>C++</c> and <c>A+</c>, the sharp of <c>C#</c>.</summary>
    private static int WithTrailingSigns(string text, int end)
    {
        if (end == 0 || !Characters.IsLetter(text, end - 1)) return end;
        var after = end;
        while (after < text.Length && text[after] == '+') after++;
        if (after == end && after < text.Length && text[after] == '#') after++;
        return Characters.IsWordPart(text, after) ? end : after;
    }
}
