using Logic.Language.Grammar;

namespace Logic.Language.Parsing;

/// <summary>
/// A bottom-up chart parser for weighted binary rules with features (CKY: Younger 1967; packed forests: Tomita 1985).
/// Costs are nats, lower is better. Not thread-safe; one instance a thread.
/// </summary>
internal sealed class ChartParser(EnglishGrammar grammar)
{
    /// <summary>How much dearer than the best of its category a constituent may be over the same span.</summary>
    private const float Beam = 7f;

    /// <summary>The most constituents of one sentence; past that, parsing stops.</summary>
    private const int NodeBudget = 400_000;

    public Chart Chart { get; } = new();

    /// <summary>Whether subjects and verbs, determiners and nouns may disagree in number: a second try for careless English.</summary>
    public bool IgnoreAgreement { get; set; }

    public EnglishGrammar Grammar => grammar;

    /// <summary>Fills the chart. False when the budget was used up first.</summary>
    public bool Parse(int length, IReadOnlyList<LexicalEdge> lexical)
    {
        Chart.Reset(length, grammar.CategoryCount);
        var bySpan = lexical.ToLookup(static edge => (edge.Start, edge.End));
        for (var width = 1; width <= length; width++)
        {
            for (var start = 0; start + width <= length; start++)
            {
                FillCell(start, start + width, bySpan[(start, start + width)]);
                if (Chart.NodeCount > NodeBudget) return false;
            }
        }

        return true;
    }

    private void FillCell(int start, int end, IEnumerable<LexicalEdge> lexical)
    {
        var cell = Chart.Cell(start, end);
        Chart.OpenCell(cell);
        foreach (var edge in lexical)
        {
            var derivation = new Derivation { Rule = -1, Left = Chart.Lexical.Count, Right = -1, LocalCost = edge.Cost };
            Chart.Lexical.Add(edge.Word);
            Chart.Add(cell, start, end, edge.Category, edge.Features, edge.Cost, derivation, edge.Word);
        }

        for (var middle = start + 1; middle < end; middle++) Combine(cell, start, middle, end);
        Close(cell, start, end);
        Chart.CloseCell(cell);
    }

    private void Combine(int cell, int start, int middle, int end)
    {
        var leftCell = Chart.Cell(start, middle);
        var rightCell = Chart.Cell(middle, end);
        var first = Chart.FirstNodeOf(leftCell);
        var count = Chart.NodesOf(leftCell).Length;
        if (count == 0 || Chart.NodesOf(rightCell).IsEmpty) return;
        for (var left = first; left < first + count; left++)
        {
            foreach (var neighbour in grammar.Binary[Chart.Nodes[left].Category])
            {
                for (var right = Chart.Head(rightCell, neighbour.Category); right >= 0; right = Chart.Nodes[right].NextInCategory)
                {
                    foreach (var rule in neighbour.Rules) Apply(cell, start, end, rule, left, right);
                }
            }
        }
    }

    private void Apply(int cell, int start, int end, int ruleIndex, int left, int right)
    {
        var rule = grammar.Rules[ruleIndex];
        ref readonly var l = ref Chart.Nodes[left];
        ref readonly var r = ref Chart.Nodes[right];
        if (!rule.Left.Accepts(l.Features) || !rule.Right!.Value.Accepts(r.Features)) return;
        var gaps = (l.Features | r.Features) & Features.Gap;
        if ((l.Features & r.Features & Features.Gap) != 0 || Disagree(IgnoreAgreement ? rule.Agree & ~Features.Agreement : rule.Agree, l.Features, r.Features)) return;

        var inherited = rule.Head switch { 0 => l.Features, 1 => r.Features, _ => 0UL };
        if (rule.Agree != 0) inherited = (inherited & ~rule.Agree) | Shared(l.Features, r.Features, rule.Agree);
        var features = ((inherited | gaps) & ~rule.Clear) | rule.Set;
        var local = rule.Cost + (rule.Affinity?.Invoke(l.Head, r.Head) ?? 0f);
        var cost = l.Cost + r.Cost + local;
        if (TooDear(cell, rule.Parent, cost)) return;
        var head = rule.Head == 1 ? r.Head : l.Head;
        Chart.Add(cell, start, end, rule.Parent, features, cost, new Derivation { Rule = ruleIndex, Left = left, Right = right, LocalCost = local }, head);
    }

    private void Close(int cell, int start, int end)
    {
        foreach (var category in grammar.UnaryOrder)
        {
            for (var node = Chart.Head(cell, category); node >= 0; node = Chart.Nodes[node].NextInCategory)
            {
                foreach (var ruleIndex in grammar.Unary[category]) ApplyUnary(cell, start, end, ruleIndex, node);
            }
        }
    }

    private void ApplyUnary(int cell, int start, int end, int ruleIndex, int node)
    {
        var rule = grammar.Rules[ruleIndex];
        ref readonly var child = ref Chart.Nodes[node];
        if (!rule.Left.Accepts(child.Features)) return;
        var inherited = rule.Head == 0 ? child.Features : child.Features & Features.Gap;
        var features = (inherited & ~rule.Clear) | rule.Set;
        var local = rule.Cost + (rule.Affinity?.Invoke(child.Head, null) ?? 0f);
        var cost = child.Cost + local;
        if (TooDear(cell, rule.Parent, cost)) return;
        Chart.Add(cell, start, end, rule.Parent, features, cost, new Derivation { Rule = ruleIndex, Left = node, Right = -1, LocalCost = local }, child.Head);
    }

    private bool TooDear(int cell, int category, float cost)
    {
        for (var node = Chart.Head(cell, category); node >= 0; node = Chart.Nodes[node].NextInCategory)
        {
            if (cost > Chart.Nodes[node].Cost + Beam) return true;
        }

        return false;
    }

    /// <summary>What the daughters agree in; of daughters that disagree in number, whatever either has.</summary>
    private static ulong Shared(ulong left, ulong right, ulong fields)
    {
        var shared = left & right & fields;
        return (shared & Features.Agreement) == 0 ? shared | ((left | right) & fields & Features.Agreement) : shared;
    }

    private static bool Disagree(ulong fields, ulong left, ulong right)
    {
        if (fields == 0) return false;
        var shared = left & right & fields;
        foreach (var field in Features.Fields)
        {
            if ((fields & field) != 0 && (shared & field) == 0) return true;
        }

        return false;
    }
}
