using Logic.Language.Grammar.Families;

namespace Logic.Language.Grammar;

/// <summary>
/// The grammar of English, compiled for the chart: rules by their left daughter, unary rules in an order in which every
/// category is complete before it is used. Built once, read-only.
/// </summary>
internal sealed class EnglishGrammar
{
    private EnglishGrammar(GrammarBuilder builder)
    {
        Rules = [.. builder.Rules];
        Categories = builder.Categories.ToDictionary();
        CategoryCount = Categories.Count;
        Names = new string[CategoryCount];
        foreach (var (name, id) in Categories) Names[id] = name;
        Top = Categories["Top"];
        Unary = [.. Index(static rule => rule.Right is null).Select(Compile)];
        Binary = [.. Index(static rule => rule.Right is not null).Select(Pair)];
        Neighbours = [.. Binary.Select(Set)];
        UnaryOrder = Order();
        WordCategories = Categories.Where(static c => c.Key.StartsWith('\'')).ToDictionary(static c => c.Key[1..^1], static c => c.Value);
    }

    /// <summary>The one grammar.</summary>
    public static EnglishGrammar Default { get; } = Build();

    public Rule[] Rules { get; }

    public Dictionary<string, int> Categories { get; }

    public string[] Names { get; }

    public int CategoryCount { get; }

    /// <summary>The category of a whole sentence.</summary>
    public int Top { get; }

    /// <summary>For each category, the unary rules over it.</summary>
    public ChartRule[][] Unary { get; }

    /// <summary>For each category, its right neighbours with the rules that join them.</summary>
    public RightNeighbour[][] Binary { get; }

    /// <summary>For each category, the set of its right neighbours.</summary>
    public CategorySet[] Neighbours { get; }

    /// <summary>The categories in the order in which unary rules must visit them.</summary>
    public int[] UnaryOrder { get; }

    /// <summary>The words of closed classes that rules name, with their categories.</summary>
    public Dictionary<string, int> WordCategories { get; }

    /// <summary>A category to the right and the rules for it.</summary>
    internal readonly record struct RightNeighbour(int Category, ChartRule[] Rules);

    private static EnglishGrammar Build()
    {
        var builder = new GrammarBuilder();
        Nominals.Add(builder);
        NounPhrases.Add(builder);
        AdjectivePhrases.Add(builder);
        VerbPhrases.Add(builder);
        Copulas.Add(builder);
        Relatives.Add(builder);
        Clauses.Add(builder);
        Questions.Add(builder);
        return new EnglishGrammar(builder);
    }

    private int[][] Index(Func<Rule, bool> filter)
    {
        var lists = new List<int>[CategoryCount];
        for (var i = 0; i < Rules.Length; i++)
        {
            if (filter(Rules[i])) (lists[Rules[i].Left.Category] ??= []).Add(i);
        }

        return [.. lists.Select(static list => list?.ToArray() ?? [])];
    }

    private RightNeighbour[] Pair(int[] rules) =>
        [.. rules.GroupBy(r => Rules[r].Right!.Value.Category).Select(group => new RightNeighbour(group.Key, Compile(group)))];

    private ChartRule[] Compile(IEnumerable<int> rules) => [.. rules.Select(r => new ChartRule(Rules[r], r))];

    private static CategorySet Set(RightNeighbour[] neighbours)
    {
        var set = default(CategorySet);
        foreach (var neighbour in neighbours) set.Add(neighbour.Category);
        return set;
    }

    private int[] Order()
    {
        var state = new byte[CategoryCount];
        var order = new List<int>();
        for (var c = 0; c < CategoryCount; c++) Visit(c, state, order);
        order.Reverse();
        return [.. order.Where(c => Unary[c].Length > 0)];
    }

    private void Visit(int category, byte[] state, List<int> order)
    {
        if (state[category] == 2) return;
        if (state[category] == 1) throw new InvalidOperationException($"The unary rules over {Names[category]} form a cycle.");
        state[category] = 1;
        foreach (var rule in Unary[category]) Visit(rule.Parent, state, order);
        state[category] = 2;
        order.Add(category);
    }
}
