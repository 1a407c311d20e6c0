using System.Collections.Immutable;
using System.Globalization;
using Logic.Language.Grammar;
using Logic.Language.Syntax;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>Finds dates (<c>July 4th, 1994</c>, <c>4 July 1994</c>, <c>1994-07-04</c>, <c>July 1994</c>, <c>the 4th of July</c>), ordinals in digits and ranges of numbers.</summary>
internal static class DateScanner
{
    public static void Scan(ImmutableArray<Token> tokens, Action<int, int, string, Word> add)
    {
        var isDated = tokens.Any(static t => Month(t) is not null || Iso(t.Text) is not null);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Ordinal(tokens[i].Lower) is { } ordinal) AddOrdinal(tokens[i], i, ordinal, add);
            if (RangeOf(tokens[i].Text) is { } range) add(i, i + 1, "Range", Word(tokens, i, i + 1) with { Meaning = new ValueNp(range.Low, null, CountBound.Plain, i) { UpTo = range.High } });
            if (!isDated) continue;
            foreach (var (end, year, month, day) in Dates(tokens, i))
            {
                if (IsDate(year, month, day)) add(i, end, "Date", Word(tokens, i, end) with { Meaning = new DateNp(year, month, day, i) });
            }
        }
    }

    private static Word Word(ImmutableArray<Token> tokens, int start, int end)
    {
        var text = string.Join(' ', tokens.Skip(start).Take(end - start).Select(static t => t.Text));
        return new Word(text, text, start);
    }

    private static void AddOrdinal(Token token, int position, int ordinal, Action<int, int, string, Word> add)
    {
        var lemma = ordinal < Ordinals.Length ? Ordinals[ordinal] : token.Lower;
        var word = new Word(lemma, token.Text, position) { Features = Features.Positive };
        add(position, position + 1, "Ordinal", word);
    }

    private static IEnumerable<(int End, int? Year, int Month, int? Day)> Dates(ImmutableArray<Token> tokens, int i)
    {
        if (Iso(tokens[i].Text) is { } iso)
        {
            yield return (i + 1, iso.Year, iso.Month, iso.Day);
            yield break;
        }

        if (Month(tokens[i]) is { } month)
        {
            if (Year(At(tokens, i + 1)) is { } monthYear) yield return (i + 2, monthYear, month, null);
            if (Day(At(tokens, i + 1)) is not { } day) yield break;
            yield return (i + 2, null, month, day);
            foreach (var (end, year) in YearAfter(tokens, i + 2)) yield return (end, year, month, day);
            yield break;
        }

        var start = tokens[i].Lower == "the" ? i + 1 : i;
        if (Day(At(tokens, start)) is not { } first) yield break;
        var at = At(tokens, start + 1)?.Lower == "of" ? start + 2 : start + 1;
        if (Month(At(tokens, at)) is not { } named) yield break;
        yield return (at + 1, null, named, first);
        foreach (var (end, year) in YearAfter(tokens, at + 1)) yield return (end, year, named, first);
    }

    private static IEnumerable<(int End, int Year)> YearAfter(ImmutableArray<Token> tokens, int i)
    {
        if (Year(At(tokens, i)) is { } year) yield return (i + 1, year);
        if (At(tokens, i)?.Text == "," && Year(At(tokens, i + 1)) is { } later)
        {
            yield return (i + 2, later);
            if (At(tokens, i + 2)?.Text == ",") yield return (i + 3, later);
        }
    }

    private static Token? At(ImmutableArray<Token> tokens, int i) => i < tokens.Length ? tokens[i] : null;

    private static bool IsDate(int? year, int month, int? day) => month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, month)));

    private static int? Month(Token? token)
    {
        if (token is null || !char.IsUpper(token.Text[0])) return null;
        var index = Array.IndexOf(Months, token.Lower);
        var stem = token.Lower.TrimEnd('.');
        for (var i = 0; index < 0 && stem.Length is (3 or 4) && i < Months.Length; i++)
        {
            if (Months[i].StartsWith(stem, StringComparison.Ordinal)) index = i;
        }

        return index < 0 || token.Lower == "may" && token.Text != "May" ? null : index + 1;
    }

    private static int? Year(Token? token) => token is { Kind: TokenKind.Number, Number: >= 1000 and <= 2999, Text.Length: 4 } ? (int)token.Number : null;

    private static int? Day(Token? token)
    {
        if (token is { Kind: TokenKind.Number, Number: >= 1 and <= 31, Text.Length: <= 2 }) return (int)token.Number;
        return token is not null && Ordinal(token.Lower) is >= 1 and <= 31 and { } day ? day : null;
    }

    private static int? Ordinal(string word)
    {
        // Seventh and 7th are one; first and second are more than ordinals.
        var spelled = Array.IndexOf(Ordinals, word);
        if (spelled > 2) return spelled;
        if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || word[^2..] is not ("st" or "nd" or "rd" or "th")) return null;
        return int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static DateTime? Iso(string text) =>
        text.Length == 10 && text[4] == '-' && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static (decimal Low, decimal High)? RangeOf(string text)
    {
        var dash = text.AsSpan().IndexOfAny('-', '–');
        if (dash < 1 || !decimal.TryParse(text.AsSpan(0, dash), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var low)) return null;
        return decimal.TryParse(text.AsSpan(dash + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var high) && low < high ? (low, high) : null;
    }

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];
}
