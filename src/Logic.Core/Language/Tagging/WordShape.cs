namespace Logic.Language.Tagging;

/// <summary>The outer look of a word as a small number.</summary>
internal static class WordShape
{
    private const int Capital = 1, AllCapitals = 2, Digit = 4, Hyphen = 8, Letter = 16, Dot = 32, Mixed = 64, Other = 128;

    /// <summary>Capitals, digits, hyphens, dots and other signs that it has.</summary>
    public static int Of(string text)
    {
        int flags = 0, upper = 0, letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c)) letters++;
            if (char.IsUpper(c)) upper++;
            flags |= char.IsLetter(c) ? Letter : char.IsDigit(c) ? Digit : c == '-' ? Hyphen : c is '.' or '@' or '/' ? Dot : Other;
        }

        if (text.Length > 0 && char.IsUpper(text[0])) flags |= Capital;
        if (letters > 1 && upper == letters) flags |= AllCapitals;
        else if (upper > 1 || (upper == 1 && (flags & Capital) == 0)) flags |= Mixed;
        return flags;
    }
}
