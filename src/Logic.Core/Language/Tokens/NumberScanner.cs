using System.Globalization;

namespace Logic.Language.Tokens;

/// <summary>Reads numbers in digits: <c>18</c>, <c>5,000</c>, <c>3.5</c>, <c>-2</c>, <c>1/2</c>.</summary>
internal static class NumberScanner
{
    private static readonly HashSet<string> Units = ["am", "pm", "kg", "km", "cm", "mm", "mg", "ml", "ft", "lb", "lbs", "oz", "mph", "kb", "mb", "gb", "tb", "hz", "mhz", "ghz"];

    /// <summary>Whether a number, with its sign, begins at an index.</summary>
    public static bool Begins(string text, int index)
    {
        if (Characters.IsDigit(text, index)) return true;
        if (!Characters.IsStart(text, index)) return false;
        var digits = Characters.IsHyphen(text[index]) ? index + 1 : index;
        if (digits < text.Length && text[digits] == '.') digits++;
        return Characters.IsDigit(text, digits);
    }

    /// <summary>
    /// The end of the number at an index, and its value; false when the digits are the beginning of a word such as <c>9-to-5</c>.
    /// </summary>
    public static bool TryRead(string text, int start, out int end, out decimal value)
    {
        end = DigitsEnd(text, Characters.IsHyphen(text[start]) ? start + 1 : start);
        value = 0;
        var word = WordScanner.End(text, start, end);
        if (word == end) return TryParse(text.AsSpan(start, end - start), out value);
        if (TryFraction(text, start, end, word, out value))
        {
            end = word;
            return true;
        }

        if (HasUnit(text.AsSpan(end, word - end)) || Characters.IsApostrophe(text[end]))
            return TryParse(text.AsSpan(start, end - start), out value);
        end = word;
        return false;
    }

    private static int DigitsEnd(string text, int index)
    {
        var first = index;
        while (Characters.IsDigit(text, index)) index++;
        if (index > first && index - first <= 3)
        {
            while (IsGroup(text, index)) index += 4;
        }

        if (index >= text.Length || text[index] != '.' || !Characters.IsDigit(text, index + 1)) return index;
        index++;
        while (Characters.IsDigit(text, index)) index++;
        return index;
    }

    private static bool IsGroup(string text, int index) =>
        index < text.Length && text[index] == ',' && Characters.IsDigit(text, index + 1) && Characters.IsDigit(text, index + 2) &&
        Characters.IsDigit(text, index + 3) && !Characters.IsDigit(text, index + 4);

    private static bool HasUnit(ReadOnlySpan<char> suffix)
    {
        Span<char> lower = stackalloc char[4];
        return suffix.Length <= 4 && suffix.ToLowerInvariant(lower) is var length && length > 0 &&
            Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..length]);
    }

    private static bool TryFraction(string text, int start, int slash, int end, out decimal value)
    {
        value = 0;
        if (text[slash] != '/' || text.AsSpan(slash + 1, end - slash - 1).ContainsAnyExceptInRange('0', '9')) return false;
        if (!TryParse(text.AsSpan(start, slash - start), out var above)) return false;
        if (!TryParse(text.AsSpan(slash + 1, end - slash - 1), out var below) || below == 0) return false;
        value = above / below;
        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        var negative = Characters.IsHyphen(text[0]);
        const NumberStyles Styles = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(negative ? text[1..] : text, Styles, CultureInfo.InvariantCulture, out value)) return false;
        if (negative) value = -value;
        return true;
    }
}
