namespace Logic.Language.Tokens;

/// <summary>
/// The quotes and brackets that are open. Only those that are closed again within the same paragraph and a reasonable
/// distance count, so that an inch sign or a forgotten quote does not swallow the text.
/// </summary>
internal sealed class Enclosures(string text)
{
    private const int Reach = 400;
    private int doubleEnd = -1;
    private int singleEnd = -1;
    private int bracketEnd = -1;

    /// <summary>Whether an index lies inside quotes or brackets.</summary>
    public bool Covers(int index) => index < doubleEnd || index < singleEnd || index < bracketEnd;

    /// <summary>Whether an apostrophe at an index closes single quotes.</summary>
    public bool ClosesSingle(int index) => index == singleEnd;

    /// <summary>Notes a double quote.</summary>
    public void Double(int index)
    {
        if (index >= doubleEnd) doubleEnd = index == doubleEnd ? -1 : Find(index + 1, Characters.IsDoubleQuote);
    }

    /// <summary>Notes an opening bracket.</summary>
    public void Bracket(int index)
    {
        if (index > bracketEnd) bracketEnd = Find(index + 1, Characters.IsClosing);
    }

    /// <summary>Whether an apostrophe opens single quotes that are closed again.</summary>
    public bool OpensSingle(int index)
    {
        if (index <= singleEnd || !Characters.IsStart(text, index) || !Characters.IsWordPart(text, index + 1)) return false;
        singleEnd = FindSingle(index + 2);
        return singleEnd > 0;
    }

    private int Find(int from, Func<char, bool> closes)
    {
        var end = Math.Min(text.Length, from + Reach);
        for (var i = from; i < end; i++)
        {
            if (closes(text[i])) return i;
            if (text[i] == '\n' && LineBreaks.IsEmptyLine(text, i)) return -1;
        }

        return -1;
    }

    private int FindSingle(int from)
    {
        var end = Math.Min(text.Length, from + Reach);
        for (var i = from; i < end; i++)
        {
            if (text[i] == '\n' && LineBreaks.IsEmptyLine(text, i)) return -1;
            var closes = Characters.IsApostrophe(text[i]) && !Characters.IsBlank(text[i - 1]) && !Characters.IsWordPart(text, i + 1);
            if (closes) return i;
        }

        return -1;
    }
}
