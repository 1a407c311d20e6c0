using Logic.Language.Grammar;
using Logic.Language.Preferences;

namespace Logic.Language.Parsing;

/// <summary>
/// A bottom-up chart parser for weighted binary rules with features (CKY: Younger 1967; packed forests: Tomita 1985).
/// Costs are nats, lower is better. Not thread-safe; one instance a thread.
/// </summary>
internal sealed class ChartParser(EnglishGrammar grammar, RulePreferences preferences)
{
    /// <summary>How much dearer than the best of its category a constituent may be over the same span.</summary>
    private const float Beam = 7f;

    private int _cell;
    private int _start;
    private int _end;

    public Chart Chart { get; } = new();

    /// <summary>Whether subjects and verbs, determiners and nouns may disagree in number: a second try for careless English.</summary>
    public bool IgnoreAgreement { get; set; }

    public EnglishGrammar Grammar => grammar;

    /// <summary>How often a rule was tried on constituents that fit it, in the last sentence.</summary>
    public int Work { get; private set; }

    /// <summary>Fills the chart. False when that would take more work than this.</summary>
    public bool Parse(int length, LexicalEdges lexical, int mostWork)
    {
        Chart.Reset(length, grammar.CategoryCount);
        Work = 0;
        for (var width = 1; width <= length; width++)
        {
            for (var start = 0; start + width <= length; start++)
            {
                FillCell(start, start + width, lexical);
                if (Work > mostWork) return false;
            }
        }

        return true;
    }

    private void FillCell(int start, int end, LexicalEdges lexical)
    {
        (_cell, _start, _end) = (Parsing.Chart.CellOf(start, end), start, end);
        Chart.OpenCell(_cell);
        for (var edge = lexical.First(start, end); edge >= 0; edge = lexical.Next(edge)) AddLexical(lexical[edge]);
        for (var middle = start + 1; middle < end; middle++) Combine(middle);
        Close();
        Chart.CloseCell(_cell);
    }

    private void AddLexical(in LexicalEdge edge)
    {
        var derivation = new Derivation { Rule = -1, Left = Chart.Lexical.Count, Right = -1, LocalCost = edge.Cost };
        Chart.Lexical.Add(edge.Word);
        Chart.Add(_cell, _start, _end, edge.Category, edge.Features, edge.Cost, derivation, edge.Word);
    }

    private void Combine(int middle)
    {
        var (first, last) = Chart.NodesOf(Parsing.Chart.CellOf(_start, middle));
        var rightCell = Parsing.Chart.CellOf(middle, _end);
        var (firstRight, lastRight) = Chart.NodesOf(rightCell);
        if (first == last || firstRight == lastRight) return;
        ref readonly var present = ref Chart.Present(rightCell);
        for (var left = first; left < last; left++)
        {
            var category = Chart.Nodes[left].Category;
            if (!grammar.Neighbours[category].Meets(present)) continue;
            foreach (ref readonly var neighbour in grammar.Binary[category].AsSpan())
            {
                var right = Chart.First(rightCell, neighbour.Category);
                if (right >= 0) Combine(left, right, neighbour.Rules);
            }
        }
    }

    private void Combine(int left, int firstRight, ReadOnlySpan<ChartRule> rules)
    {
        var features = Chart.Nodes[left].Features;
        var careless = IgnoreAgreement ? Features.Agreement : 0;
        for (var right = firstRight; right >= 0; right = Chart.Nodes[right].NextInCategory)
        {
            var other = Chart.Nodes[right].Features;
            foreach (ref readonly var rule in rules)
            {
                if (rule.AcceptsLeft(features) && rule.AcceptsRight(other) && rule.Joins(features, other, careless)) Apply(rule, left, right);
            }
        }
    }

    private void Apply(in ChartRule rule, int left, int right)
    {
        Work++;
        ref readonly var l = ref Chart.Nodes[left];
        ref readonly var r = ref Chart.Nodes[right];
        var local = rule.Cost + (rule.Affinity?.Invoke(l.Head, r.Head) ?? 0f) + preferences.Cost(rule.Index, l.Head, r.Head, r.Other, _start, r.Start, _end);
        var cost = local + l.Cost + r.Cost;
        if (cost > Chart.BestCost(_cell, rule.Parent) + Beam) return;
        var derivation = new Derivation { Rule = rule.Index, Left = left, Right = right, LocalCost = local };
        Chart.Add(_cell, _start, _end, rule.Parent, rule.Parents(l.Features, r.Features), cost, derivation, rule.RightIsHead ? r.Head : l.Head, preferences.NotesOther(rule.Index) ? rule.RightIsHead ? l.Head : r.Head : rule.RightIsHead ? r.Other : l.Other);
    }

    private void Close()
    {
        foreach (var category in grammar.UnaryOrder)
        {
            for (var node = Chart.First(_cell, category); node >= 0; node = Chart.Nodes[node].NextInCategory)
            {
                foreach (ref readonly var rule in grammar.Unary[category].AsSpan()) ApplyUnary(rule, node);
            }
        }
    }

    private void ApplyUnary(in ChartRule rule, int node)
    {
        ref readonly var child = ref Chart.Nodes[node];
        if (!rule.AcceptsLeft(child.Features)) return;
        Work++;
        var local = rule.Cost + (rule.Affinity?.Invoke(child.Head, null) ?? 0f);
        var cost = local + child.Cost;
        if (cost > Chart.BestCost(_cell, rule.Parent) + Beam) return;
        var derivation = new Derivation { Rule = rule.Index, Left = node, Right = -1, LocalCost = local };
        Chart.Add(_cell, _start, _end, rule.Parent, rule.Parents(child.Features), cost, derivation, child.Head, child.Other);
    }
}
