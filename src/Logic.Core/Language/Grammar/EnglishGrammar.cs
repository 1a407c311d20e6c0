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
        Categories = new Dictionary<string, int>(builder.Categories);
        CategoryCount = Categories.Count;
        Names = new string[CategoryCount];
        WordCategories = [];
        foreach (var (name, id) in Categories)
        {
            Names[id] = name;
            if (name[0] == '\'') WordCategories.Add(name[1..^1], id);
        }

        Top = Categories["Top"];
        Unary = new ChartRule[CategoryCount][];
        Binary = new RightNeighbour[CategoryCount][];
        LeftNeighbours = new CategorySets(CategoryCount);
        LeftNeighbours.Reset(CategoryCount);
        Index();
        UnaryOrder = Order();
        UnaryRank = new int[CategoryCount];
        Array.Fill(UnaryRank, -1);
        for (var rank = 0; rank < UnaryOrder.Length; rank++) UnaryRank[UnaryOrder[rank]] = rank;
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

    /// <summary>For each category, the set of its left neighbours.</summary>
    public CategorySets LeftNeighbours { get; }

    /// <summary>The categories in the order in which unary rules must visit them.</summary>
    public int[] UnaryOrder { get; }

    /// <summary>For each category, its place in <see cref="UnaryOrder"/>; −1 for those without unary rules.</summary>
    public int[] UnaryRank { get; }

    /// <summary>The words of closed classes that rules name, with their categories.</summary>
    public Dictionary<string, int> WordCategories { get; }

    /// <summary>A category to the right and the rules for it.</summary>
    internal readonly record struct RightNeighbour(int Category, ChartRule[] Rules);

    private static EnglishGrammar Build()
    {
        var builder = new GrammarBuilder();
        Nominals.Add(builder);
        NounPhrases.Add(builder);
        Parts.Add(builder);
        Families.Values.Add(builder);
        AdjectivePhrases.Add(builder);
        VerbPhrases.Add(builder);
        Copulas.Add(builder);
        Relatives.Add(builder);
        Clauses.Add(builder);
        Deontics.Add(builder);
        ReducedClauses.Add(builder);
        Ellipsis.Add(builder);
        Questions.Add(builder);
        Imperatives.Add(builder);
        return new EnglishGrammar(builder);
    }

    private void Index()
    {
        var unary = new List<ChartRule>?[CategoryCount];
        var binary = new List<ChartRule>?[CategoryCount];
        for (var i = 0; i < Rules.Length; i++)
        {
            ref var list = ref (Rules[i].Right is null ? unary : binary)[Rules[i].Left.Category];
            (list ??= []).Add(new ChartRule(Rules[i], i));
        }

        for (var category = 0; category < CategoryCount; category++)
        {
            Unary[category] = unary[category]?.ToArray() ?? [];
            Binary[category] = binary[category] is { } rules ? Pair(rules) : [];
            foreach (var neighbour in Binary[category]) LeftNeighbours.Add(neighbour.Category, category);
        }
    }

    /// <summary>Rules over one left daughter by their right daughters, each in the order of the first of its rules.</summary>
    private RightNeighbour[] Pair(List<ChartRule> rules)
    {
        var categories = new List<int>();
        foreach (var rule in rules)
        {
            var right = Right(rule);
            if (!categories.Contains(right)) categories.Add(right);
        }

        var neighbours = new RightNeighbour[categories.Count];
        for (var i = 0; i < neighbours.Length; i++)
        {
            var category = categories[i];
            neighbours[i] = new RightNeighbour(category, [.. rules.FindAll(rule => Right(rule) == category)]);
        }

        return neighbours;
    }

    private int Right(in ChartRule rule) => Rules[rule.Index].Right!.Value.Category;

    private int[] Order()
    {
        var state = new byte[CategoryCount];
        var order = new List<int>();
        for (var c = 0; c < CategoryCount; c++) Visit(c, state, order);
        order.RemoveAll(c => Unary[c].Length == 0);
        order.Reverse();
        return [.. order];
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
