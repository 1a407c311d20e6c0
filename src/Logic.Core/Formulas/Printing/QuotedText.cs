using System.Globalization;
using System.Text;

namespace Logic.Formulas.Printing;

/// <summary>Names in quotes, as the readers take them back: a backslash escapes the quote and itself, \uXXXX the invisible.</summary>
internal static class QuotedText
{
    public static string Quote(string name, char quote, bool isAscii = false)
    {
        var text = new StringBuilder(name.Length + 2).Append(quote);
        foreach (var unit in name)
        {
            if (unit == quote || unit == '\\') text.Append('\\').Append(unit);
            else if (IsInvisible(unit) || (isAscii && unit > '~')) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            else text.Append(unit);
        }

        return text.Append(quote).ToString();
    }

    private static bool IsInvisible(char unit) => char.GetUnicodeCategory(unit)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
