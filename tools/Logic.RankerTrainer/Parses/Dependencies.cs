using Logic.Language.Grammar;
using Logic.Language.Parsing;

namespace Logic.RankerTrainer.Parses;

/// <summary>
/// Unlabelled dependencies of a derivation in the manner of Universal Dependencies: words of content are heads, auxiliaries,
/// prepositions and subordinators hang on them, conjuncts on the first. What the lexicon takes as one entry is one unit, named
/// by its first token.
/// </summary>
internal sealed class Dependencies
{
    private static readonly EnglishGrammar Grammar = EnglishGrammar.Default;
    private static readonly Dictionary<string, RuleText> Texts = [];

    private Dependencies(int length)
    {
        (Heads, Units) = (new int[length], new int[length]);
        Array.Fill(Heads, -1);
        for (var i = 0; i < length; i++) Units[i] = i;
    }

    /// <summary>For each unit, at its first token, the unit that it hangs on; −1 for the root and for signs.</summary>
    public int[] Heads { get; }

    /// <summary>For each token, the first token of its unit.</summary>
    public int[] Units { get; }

    public static Dependencies Of(DerivationTree tree, int length)
    {
        var result = new Dependencies(length);
        result.Visit(tree);
        return result;
    }

    /// <summary>The units that the parent is to attach, the head of all first: a tail has several, as has an auxiliary with its adverbs.</summary>
    private List<int> Visit(DerivationTree tree)
    {
        if (tree.Rule < 0)
        {
            for (var i = tree.Start; i < tree.End; i++) Units[i] = tree.Start;
            return [tree.Start];
        }

        var daughters = new List<DerivationTree>();
        Flatten(tree, daughters);
        var source = Grammar.Rules[tree.Rule].Source;
        if (!Texts.TryGetValue(source, out var text)) Texts.Add(source, text = RuleText.Parse(source));
        var heads = daughters.ConvertAll(Visit);
        return Join(Grammar.Names[tree.Category], text.Daughters, heads);
    }

    private List<int> Join(string parent, IReadOnlyList<Part> parts, List<List<int>> heads)
    {
        if (IsTail(parent)) return Tail(parts, heads);
        var head = HeadOf(parent, parts);
        var isAuxiliary = parent.EndsWith('X');
        for (var i = 0; i < heads.Count; i++)
        {
            if (i == head || isAuxiliary) continue;
            var next = i + 1 < heads.Count && parts[i + 1].Category != "','" && LeansRight(parts[i].Category) ? i + 1 : head;
            Attach(heads[i], heads[next][0]);
        }

        if (isAuxiliary) return [.. heads.SelectMany(static h => h)];
        Attach(heads[head].Skip(1), heads[head][0]);
        return [heads[head][0]];
    }

    private List<int> Tail(IReadOnlyList<Part> parts, List<List<int>> heads)
    {
        var result = new List<int>();
        for (var i = 0; i < heads.Count; i++)
        {
            if (parts[i].Category == "','") continue;
            if (IsWord(parts[i].Category)) Attach(heads[i], heads[i + 1][0]);
            else result.AddRange(heads[i]);
        }

        return result;
    }

    private void Attach(IEnumerable<int> units, int head)
    {
        foreach (var unit in units) Heads[unit] = head;
    }

    /// <summary>The daughters of a rule as written, whose inner steps are taken apart.</summary>
    private static void Flatten(DerivationTree tree, List<DerivationTree> daughters)
    {
        if (tree.Left!.Rule >= 0 && Grammar.Names[tree.Left.Category].Contains('#', StringComparison.Ordinal)) Flatten(tree.Left, daughters);
        else daughters.Add(tree.Left);
        if (tree.Right is not null) daughters.Add(tree.Right);
    }

    /// <summary>The daughter of content: the starred one, but for auxiliaries and prepositions that have something behind them.</summary>
    private static int HeadOf(string parent, IReadOnlyList<Part> parts)
    {
        var star = -1;
        var content = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].IsHead) star = i;
            if (!IsWord(parts[i].Category) && !IsFunction(parts[i].Category)) content = i;
        }

        var isThere = parts[0].Category == "'there'" || (parts.Count > 1 && parts[1].Category == "'there'");
        if (isThere && parent is "S" or "Q1") return Math.Max(0, parts.ToList().FindIndex(static p => p.Category is "BeX" or "Exist" or "DoX" or "ModalX" or "HaveX"));
        if (star >= 0 && !IsFunction(parts[star].Category)) return star;
        if (parts.Count == 2 && parts[0].Category is "BeX" or "HaveX" && (parts[1].Need & Features.To) != 0) return 0;
        return content >= 0 ? content : Math.Max(star, 0);
    }

    private static bool IsTail(string category) =>
        (category.EndsWith('T') && Grammar.Categories.ContainsKey(category[..^1])) || category.EndsWith("TC", StringComparison.Ordinal);

    private static bool IsWord(string category) => category[0] == '\'';

    private static bool IsFunction(string category) => category is "BeX" or "DoX" or "HaveX" or "ModalX" or "P" or "Opening";

    /// <summary>Whether a daughter belongs to the daughter behind it rather than to the head: that, if, as, to, a preposition.</summary>
    private static bool LeansRight(string category) =>
        category is "P" or "RelPro" || (IsWord(category) && category is not ("'the'" or "'there'" or "'it'" or "','" or "''s'" or "'enough'" or "'most'" or "'more'" or "'less'"));
}
