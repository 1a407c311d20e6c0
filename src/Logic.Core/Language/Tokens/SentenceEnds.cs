namespace Logic.Language.Tokens;

/// <summary>Decides whether a stop, question or exclamation mark ends the sentence.</summary>
internal static class SentenceEnds
{
    /// <summary>The end of a run of marks, and the one that stands for it: a question mark before an exclamation mark before a stop.</summary>
    public static (int End, char Terminator) Run(string text, int start)
    {
        var end = start;
        var terminator = '.';
        for (; end < text.Length && Characters.IsFinalMark(text[end]); end++)
        {
            // A stop after a mark is the sentence's: the mark belongs to a name, as in "Word!."
            if (end > start && text[end] == '.' && text[end - 1] is '!' or '?' && !Characters.IsFinalMark(Next(text, end))) break;
            if (text[end] == '?' || (text[end] == '!' && terminator == '.')) terminator = text[end];
        }

        return (end, terminator);
    }

    /// <summary>Whether the marks end the sentence; <paramref name="closers"/> is the end of the quotes and brackets closed behind them.</summary>
    public static bool TryFind(string text, int start, int end, Enclosures enclosures, out int closers)
    {
        closers = end;
        while (closers < text.Length && enclosures.Covers(closers - 1) && IsCloser(text, closers, enclosures)) closers++;
        if (enclosures.Covers(closers - 1) || (end < text.Length && text[end] == '.')) return false;
        var (next, _, empty) = LineBreaks.Skip(text, closers);
        if (next == text.Length || empty) return true;
        return next == closers ? EndsBefore(text, next) : StartsSentence(text, start, next, closers > end);
    }

    private static bool IsCloser(string text, int index, Enclosures enclosures) =>
        Characters.IsDoubleQuote(text[index]) || Characters.IsClosing(text[index]) || enclosures.ClosesSingle(index);

    /// <summary>No blank behind the mark: <c>end.Next</c> is an end, <c>x.,</c> is none.</summary>
    private static bool EndsBefore(string text, int next) =>
        Characters.IsLetter(text, next) || Characters.IsDoubleQuote(text[next]) || Characters.IsOpening(text[next]);

    private static bool StartsSentence(string text, int mark, int next, bool afterClosers)
    {
        while (next < text.Length - 1 && (Characters.IsDoubleQuote(text[next]) || Characters.IsOpening(text[next]))) next++;
        if (text[next] is ',' or ';' or ':') return false;
        var lower = char.IsLower(text[next]);
        return !lower || (!afterClosers && text[mark] is not '!' && !IsEllipsis(text, mark));
    }

    private static bool IsEllipsis(string text, int mark) => text[mark] == '…' || (text[mark] == '.' && Next(text, mark) == '.');

    private static char Next(string text, int index) => index + 1 < text.Length ? text[index + 1] : '\0';
}
