using System.Collections.Immutable;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>
/// Numbers of several words: <c>100 million</c>, <c>two hundred and five</c>, <c>half a million</c>, <c>two and a half</c>,
/// <c>three dozen</c>. One word or numeral alone is the lexicon's.
/// </summary>
internal static class NumberWords
{
    private const int Longest = 10;

    public static void Scan(ImmutableArray<Token> tokens, Action<int, int, string, decimal> add)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            if (!CanStart(tokens[start])) continue;
            for (var end = Math.Min(tokens.Length, start + Longest); end > start; end--)
            {
                if (Value(tokens.AsSpan()[start..end]) is not { } value || (end == start + 1 && !IsScale(tokens[start].Lower))) continue;
                add(start, end, string.Join(' ', tokens.Skip(start).Take(end - start).Select(static t => t.Text)), value);
                break;
            }
        }
    }

    private static bool CanStart(Token token) => token.Kind == TokenKind.Number || token.Lower is "a" or "half" or "quarter" || Small(token.Lower) is not null || token.Lower is "hundred" or "thousand";

    // «hundred» alone is a number in «the hundred dogs».
    private static bool IsScale(string word) => word is "hundred" or "thousand";

    /// <summary>The number that all the words say; null when they say none.</summary>
    private static decimal? Value(ReadOnlySpan<Token> words)
    {
        if (words.Length >= 2 && words[0].Lower == "half" && words[1].Lower is "a" or "an")
            return words.Length == 2 ? 0.5m : words.Length == 3 && Multiplier(words[2].Lower) is { } of ? of / 2 : null;
        if (words.Length >= 3 && words[^1].Lower == "half" && words[^2].Lower == "a" && words[^3].Lower == "and") return Value(words[..^3]) + 0.5m;
        if (words.Length >= 5 && Multiplier(words[^1].Lower) is { } multiplier && words[^2].Lower == "half" && words[^3].Lower == "a" && words[^4].Lower == "and")
            return (Value(words[..^4]) + 0.5m) * multiplier;
        try
        {
            return Sum(words);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Numbers below a thousand times thousands, millions, …, each smaller than the one before.</summary>
    private static decimal? Sum(ReadOnlySpan<Token> words)
    {
        decimal total = 0;
        var limit = decimal.MaxValue;
        decimal? group = null;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Lower;
            if (word == "and" && i > 0 && i < words.Length - 1 && Ends(words[i - 1].Lower)) continue;
            if (word == "a" && i == 0 && words.Length > 1 && Multiplier(words[1].Lower) is not null) group = 1;
            else if (word == "hundred") group = Times(group, 100);
            else if (Multiplier(word) is { } multiplier)
            {
                if (multiplier >= limit || group is null && i > 0) return null;
                total += (group ?? 1) * multiplier;
                (group, limit) = (null, multiplier);
            }
            else if ((words[i].Kind == TokenKind.Number ? words[i].Number : Small(word)) is not { } number || Joined(group, number) is not { } joined) return null;
            else group = joined;
        }

        return total + (group ?? 0);
    }

    private static bool Ends(string word) => word == "hundred" || Multiplier(word) is not null;

    private static decimal? Times(decimal? group, decimal factor) => group is null ? factor : group < 100 ? group * factor : null;

    private static decimal? Joined(decimal? group, decimal number)
    {
        if (group is not { } before) return number;
        if (before >= 100 && before % 100 == 0 && number < 100) return before + number;
        return before is >= 20 and < 100 && before % 10 == 0 && number is >= 1 and < 10 && number == decimal.Truncate(number) ? before + number : null;
    }

    private static decimal? Multiplier(string word) => word switch
    {
        "dozen" => 12, "hundred" => 100, "thousand" => 1_000, "million" => 1_000_000, "billion" => 1_000_000_000, "trillion" => 1_000_000_000_000, _ => null,
    };

    private static decimal? Small(string word)
    {
        var dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0) return Small(word[..dash]) is { } tens && tens >= 20 && Small(word[(dash + 1)..]) is { } unit && unit is > 0 and < 10 ? tens + unit : null;
        var index = Array.IndexOf(Words, word);
        return index < 0 ? null : index < 20 ? index : (index - 18) * 10;
    }

    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
}
