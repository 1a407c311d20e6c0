namespace Logic.Language.Tokens;

/// <summary>What line breaks mean: an empty line ends a sentence, and list items begin at the start of a line.</summary>
internal static class LineBreaks
{
    /// <summary>Whether the line after the newline at an index is empty.</summary>
    public static bool IsEmptyLine(string text, int newline)
    {
        var i = newline + 1;
        while (i < text.Length && text[i] != '\n' && Characters.IsBlank(text[i])) i++;
        return i < text.Length && text[i] == '\n';
    }

    /// <summary>Skips blanks; tells whether a line began and whether a line was empty.</summary>
    public static (int Index, bool NewLine, bool EmptyLine) Skip(string text, int index)
    {
        var lines = 0;
        for (; index < text.Length && Characters.IsBlank(text[index]); index++)
        {
            if (text[index] is '\n' or '\u2029') lines += text[index] == '\n' ? 1 : 2;
        }

        return (index, lines > 0, lines > 1);
    }

    /// <summary>The length of a list marker with a blank behind it: <c>1.</c>, <c>2)</c>, <c>a)</c>, <c>(b)</c>, <c>-</c>, <c>•</c>.</summary>
    public static int MarkerLength(string text, int index)
    {
        var i = index;
        if (text[i] is '•' or '*' or '◦' or '▪' || Characters.IsDash(text[i])) return EndsWithBlank(text, i + 1) ? 1 : 0;
        var bracket = text[i] == '(';
        if (bracket) i++;
        var first = i;
        while (i - first < 3 && Characters.IsDigit(text, i)) i++;
        var digits = i > first;
        if (!digits && i < text.Length && char.IsAsciiLetter(text[i])) i++;
        if (i == first || i >= text.Length) return 0;
        var closed = text[i] == ')' || (text[i] == '.' && digits && !bracket);
        return closed && EndsWithBlank(text, i + 1) ? i + 1 - index : 0;
    }

    private static bool EndsWithBlank(string text, int index) =>
        index < text.Length && Characters.IsBlank(text[index]) && Characters.SkipBlanks(text, index) < text.Length;
}
