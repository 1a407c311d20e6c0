namespace Logic.Language.Grammar;

/// <summary>One side of a rule as written: category and features.</summary>
internal sealed record Part(string Category, ulong Need1, ulong Need2, ulong Need3, bool IsHead, ulong Forbid)
{
    /// <summary>The fields in which it agrees with the other parts that name them.</summary>
    public ulong Agree { get; init; }

    public IEnumerable<ulong> Need => new[] { Need1, Need2, Need3 }.Where(static need => need != 0);
}

/// <summary>A rule as written, taken apart.</summary>
internal sealed record RuleText(string Source, Part Parent, IReadOnlyList<Part> Daughters)
{
    /// <summary>The fields that two daughters share with <c>=</c>.</summary>
    public ulong Agree
    {
        get
        {
            ulong seen = 0, shared = 0;
            foreach (var daughter in Daughters)
            {
                shared |= seen & daughter.Agree;
                seen |= daughter.Agree;
            }

            return shared;
        }
    }

    public static RuleText Parse(string source)
    {
        var sides = source.Split(" -> ");
        var daughters = Split(sides[1]).Select(ParsePart).ToList();
        return new RuleText(source, ParsePart(sides[0].Trim()), daughters);
    }

    // Blanks part the daughters, but not inside a quoted expression of several words.
    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '\'' && !(i + 1 < text.Length && text[i + 1] == 's' && quoted)) quoted = !quoted;
            if (i < text.Length && (text[i] != ' ' || quoted)) continue;
            if (i > start) yield return text[start..i];
            start = i + 1;
        }
    }

    private static Part ParsePart(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        var name = open < 0 ? text : text[..open];
        var isHead = name.EndsWith('*');
        if (isHead) name = name[..^1];
        if (open < 0) return new Part(name, 0, 0, 0, isHead, 0);

        ulong forbid = 0, agree = 0;
        var needs = new Dictionary<ulong, ulong>();
        foreach (var item in text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries))
        {
            if (item[0] == '!') forbid |= Features.Names[item[1..]];
            else if (item[0] == '=') agree |= Features.Names[item[1..]];
            else AddNeed(needs, Features.Names[item]);
        }

        var list = needs.Values.ToArray();
        if (list.Length > 3) throw new InvalidOperationException($"More than three fields in {text}.");
        return new Part(name, At(list, 0), At(list, 1), At(list, 2), isHead, forbid) { Agree = agree };
    }

    private static ulong At(ulong[] list, int index) => index < list.Length ? list[index] : 0;

    private static void AddNeed(Dictionary<ulong, ulong> needs, ulong bits)
    {
        var field = Features.FieldOf(bits);
        needs[field] = needs.GetValueOrDefault(field) | bits;
    }
}
