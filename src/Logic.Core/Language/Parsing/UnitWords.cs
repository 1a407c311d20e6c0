using System.Collections.Immutable;
using System.Collections.Frozen;
using Logic.Language.Tokens;

namespace Logic.Language.Parsing;

/// <summary>Units of measure behind a number, those in short and those that a dictionary has as no measure.</summary>
internal static class UnitWords
{
    public static void Scan(ImmutableArray<Token> tokens, Action<int, int, string> add)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!IsNumber(tokens[i - 1])) continue;
            if (Words.TryGetValue(tokens[i].Lower, out var unit)) add(i, i + 1, unit);
            if (tokens[i].Lower is "square" or "cubic" && i + 1 < tokens.Length) add(i, i + 2, tokens[i].Lower + " " + Words.GetValueOrDefault(tokens[i + 1].Lower, tokens[i + 1].Lower.TrimEnd('s')));
        }
    }

    private static bool IsNumber(Token token) =>
        token.Kind == TokenKind.Number || token.Lower is "hundred" or "thousand" or "million" or "billion" || Lexicon.ClosedClasses.Find(token.Lower).Any(static e => e.Category == "Num");

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["percent"] = "percent", ["per cent"] = "percent", ["usd"] = "dollar", ["eur"] = "euro", ["gbp"] = "poundSterling", ["chf"] = "franc", ["jpy"] = "yen",
        ["euros"] = "euro", ["euro"] = "euro", ["dollars"] = "dollar", ["dollar"] = "dollar", ["km"] = "kilometer", ["m"] = "meter", ["cm"] = "centimeter",
        ["mm"] = "millimeter", ["kg"] = "kilogram", ["g"] = "gram", ["mg"] = "milligram", ["ft"] = "foot", ["lb"] = "lb", ["lbs"] = "lb", ["mph"] = "mph",
        ["o'clock"] = "oclock", ["am"] = "am", ["pm"] = "pm", ["a.m."] = "am", ["p.m."] = "pm", ["ml"] = "milliliter", ["tons"] = "ton", ["tonnes"] = "ton", ["feet"] = "foot",
        ["degrees"] = "degree", ["cents"] = "cent", ["cent"] = "cent", ["yen"] = "yen", ["fahrenheit"] = "fahrenheit", ["celsius"] = "celsius",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
