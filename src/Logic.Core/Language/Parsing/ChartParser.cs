using System.Numerics;
using System.Runtime.CompilerServices;
using Logic.Language.Grammar;
using Logic.Language.Preferences;

namespace Logic.Language.Parsing;

/// <summary>
/// A bottom-up chart parser for weighted binary rules with features (CKY: Younger 1967; packed forests: Tomita 1985).
/// Costs are nats, lower is better. Not thread-safe; one instance a thread.
/// </summary>
/// <remarks>Its loops are compiled with all care at once: a process that reads a few texts would never see them optimized.</remarks>
internal sealed class ChartParser(EnglishGrammar grammar, RulePreferences preferences)
{
    /// <summary>How much dearer than the best of its category a constituent may be over the same span.</summary>
    private const float Beam = 7f;

    /// <summary>The categories of the open cell whose unary rules are still to be applied, as bits by their rank.</summary>
    private readonly ulong[] _pending = new ulong[(grammar.UnaryOrder.Length + 63) / 64];

    private int _cell;
    private int _start;
    private int _end;

    public Chart Chart { get; } = new(grammar);

    /// <summary>Whether subjects and verbs, determiners and nouns may disagree in number: a second try for careless English.</summary>
    public bool IgnoreAgreement { get; set; }

    public EnglishGrammar Grammar => grammar;

    /// <summary>How often a rule was tried on constituents that fit it, in the last sentence.</summary>
    public int Work { get; private set; }

    /// <summary>Fills the chart. False when that would take more work than this.</summary>
    public bool Parse(int length, LexicalEdges lexical, int mostWork)
    {
        Chart.Reset(length);
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
        Added(edge.Category);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(int middle)
    {
        var leftCell = Parsing.Chart.CellOf(_start, middle);
        var rightCell = Parsing.Chart.CellOf(middle, _end);
        if (!Chart.Index.MayJoin(leftCell, rightCell)) return;
        var (first, last) = Chart.NodesOf(leftCell);
        var wanted = Chart.Index.Wanted(rightCell);
        var present = Chart.Index.Present(rightCell);
        var nodes = Chart.Nodes;
        var binary = grammar.Binary;
        for (var left = first; left < last; left++)
        {
            var category = nodes[left].Category;
            if (!CategorySets.Contains(wanted, category)) continue;
            foreach (ref readonly var neighbour in binary[category].AsSpan())
            {
                if (CategorySets.Contains(present, neighbour.Category)) Combine(left, Chart.Index.First(rightCell, neighbour.Category), neighbour.Rules);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(int left, int firstRight, ReadOnlySpan<ChartRule> rules)
    {
        // Nodes of finished cells stay as they are, even where the array grows meanwhile.
        var nodes = Chart.Nodes;
        var features = nodes[left].Features;
        var careless = IgnoreAgreement ? Features.Agreement : 0;
        for (var right = firstRight; right >= 0; right = nodes[right].NextInCategory)
        {
            var other = nodes[right].Features;
            foreach (ref readonly var rule in rules)
            {
                if (rule.AcceptsLeft(features) && rule.AcceptsRight(other) && rule.Joins(features, other, careless)) Apply(rule, left, right);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Apply(in ChartRule rule, int left, int right)
    {
        Work++;
        var nodes = Chart.Nodes;
        ref readonly var l = ref nodes[left];
        ref readonly var r = ref nodes[right];
        var local = rule.Cost + (rule.Affinity?.Invoke(l.Head, r.Head) ?? 0f) + preferences.Cost(rule.Index, l.Head, r.Head, r.Other, _start, r.Start, _end);
        var cost = local + l.Cost + r.Cost;
        if (cost > Chart.BestCost(rule.Parent) + Beam) return;
        var derivation = new Derivation { Rule = rule.Index, Left = left, Right = right, LocalCost = local };
        ref readonly var head = ref rule.RightIsHead ? ref r : ref l;
        var other = !preferences.NotesOther(rule.Index) ? head.Other : rule.RightIsHead ? l.Head : r.Head;
        Chart.Add(_cell, _start, _end, rule.Parent, rule.Parents(l.Features, r.Features), cost, derivation, head.Head, other);
        Added(rule.Parent);
    }

    /// <summary>Applies unary rules in an order in which every category is complete before its turn comes.</summary>
    private void Close()
    {
        for (var word = 0; word < _pending.Length; word++)
        {
            while (_pending[word] != 0)
            {
                var rank = (word * 64) + BitOperations.TrailingZeroCount(_pending[word]);
                Close(grammar.UnaryOrder[rank]);
                _pending[word] &= ~(1UL << rank);
            }
        }
    }

    private void Close(int category)
    {
        for (var node = Chart.First(category); node >= 0; node = Chart.Nodes[node].NextInCategory)
        {
            foreach (ref readonly var rule in grammar.Unary[category].AsSpan()) ApplyUnary(rule, node);
        }
    }

    private void Added(int category)
    {
        var rank = grammar.UnaryRank[category];
        if (rank >= 0) _pending[rank >> 6] |= 1UL << rank;
    }

    private void ApplyUnary(in ChartRule rule, int node)
    {
        ref readonly var child = ref Chart.Nodes[node];
        if (!rule.AcceptsLeft(child.Features)) return;
        Work++;
        var local = rule.Cost + (rule.Affinity?.Invoke(child.Head, null) ?? 0f);
        var cost = local + child.Cost;
        if (cost > Chart.BestCost(rule.Parent) + Beam) return;
        var derivation = new Derivation { Rule = rule.Index, Left = node, Right = -1, LocalCost = local };
        Chart.Add(_cell, _start, _end, rule.Parent, rule.Parents(child.Features), cost, derivation, child.Head, child.Other);
        Added(rule.Parent);
    }
}
