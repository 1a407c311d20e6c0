namespace Logic.Language.Grammar;

/// <summary>One side of a rule as written: category and features.</summary>
internal sealed record Part(string Category, ulong Need1, ulong Need2, ulong Need3, bool IsHead, ulong Forbid)
{
    /// <summary>The fields in which it agrees with the other parts that name them.</summary>
    public ulong Agree { get; init; }

    /// <summary>All that it asks for.</summary>
    public ulong Need => Need1 | Need2 | Need3;

    /// <summary>The fields in which it asks for something.</summary>
    public ulong NeedFields => FieldOf(Need1) | FieldOf(Need2) | FieldOf(Need3);

    private static ulong FieldOf(ulong need) => need == 0 ? 0 : Features.FieldOf(need);
}

/// <summary>A rule as written, taken apart.</summary>
internal sealed record RuleText(string Source, Part Parent, IReadOnlyList<Part> Daughters)
{
    public static RuleText Parse(string source)
    {
        var arrow = source.IndexOf(" -> ", StringComparison.Ordinal);
        return new RuleText(source, ParsePart(source[..arrow].Trim()), ParseDaughters(source[(arrow + 4)..]));
    }

    // Blanks part the daughters, but not inside a quoted expression of several words.
    private static List<Part> ParseDaughters(string text)
    {
        var daughters = new List<Part>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '\'' && !(i + 1 < text.Length && text[i + 1] == 's' && quoted)) quoted = !quoted;
            if (i < text.Length && (text[i] != ' ' || quoted)) continue;
            if (i > start) daughters.Add(ParsePart(text[start..i]));
            start = i + 1;
        }

        return daughters;
    }

    private static Part ParsePart(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var name = open < 0 ? text : text[..open];
        var isHead = name.EndsWith('*');
        if (isHead) name = name[..^1];
        if (open < 0) return new Part(name, 0, 0, 0, isHead, 0);

        ulong forbid = 0, agree = 0;
        Span<ulong> needs = [0, 0, 0];
        foreach (var item in text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries))
        {
            if (item[0] == '!') forbid |= Features.Names[item[1..]];
            else if (item[0] == '=') agree |= Features.Names[item[1..]];
            else AddNeed(needs, Features.Names[item], text);
        }

        return new Part(name, needs[0], needs[1], needs[2], isHead, forbid) { Agree = agree };
    }

    /// <summary>Puts bits with those of the same field, or where there are none yet.</summary>
    private static void AddNeed(Span<ulong> needs, ulong bits, string text)
    {
        foreach (ref var need in needs)
        {
            if (need != 0 && Features.FieldOf(need) != Features.FieldOf(bits)) continue;
            need |= bits;
            return;
        }

        throw new InvalidOperationException($"More than three fields in {text}.");
    }
}
