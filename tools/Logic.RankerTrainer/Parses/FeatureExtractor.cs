using Logic.Language.Grammar;
using Logic.Language.Parsing;
using Logic.Language.Preferences;
using Logic.Language.Tagging;
using Logic.RankerTrainer.Learning;

namespace Logic.RankerTrainer.Parses;

/// <summary>The features and the cost by the rules alone of a derivation.</summary>
internal sealed class FeatureExtractor
{
    private readonly EnglishGrammar _grammar = EnglishGrammar.Default;
    private readonly RuleShape[] _shapes;

    public FeatureExtractor() => _shapes = Array.ConvertAll(_grammar.Rules, Shape);

    /// <summary>The feature whose value is what the treebank's words say of one kind of choice.</summary>
    public static uint Words(uint key) => FeatureHash.Feature(100, key);

    /// <summary>Describes a derivation.</summary>
    /// <param name="tree">The derivation.</param>
    /// <param name="words">What the treebank's words say.</param>
    /// <param name="quality">How right it is.</param>
    public Candidate Describe(DerivationTree tree, ChoiceTrainer words, double quality)
    {
        var features = new SortedDictionary<uint, float>();
        var cost = 0.0;
        Visit(tree, words, features, ref cost);
        return new Candidate(cost, [.. features.Where(static f => f.Value != 0).Select(static f => (f.Key, f.Value))], quality);
    }

    // Relative clauses: the treebank has too few behind two nouns, and what was learned from them was worse than the rules.
    private RuleShape Shape(Rule rule)
    {
        var shape = RuleShape.Of(rule, _grammar.Names);
        return shape.Key == RuleShape.AttachmentKey('n', "Rel") ? default : shape;
    }

    private void Visit(DerivationTree tree, ChoiceTrainer words, SortedDictionary<uint, float> features, ref double cost)
    {
        if (tree.Rule < 0)
        {
            cost += tree.LocalCost;
            return;
        }

        var rule = _grammar.Rules[tree.Rule];
        cost += rule.Cost + (rule.Affinity?.Invoke(tree.Left!.Head, tree.Right?.Head) ?? 0);
        if (_shapes[tree.Rule].Rule != 0) Count(features, _shapes[tree.Rule].Rule, 1);
        if (tree.Right is not null) Choices(tree, words, features);
        Visit(tree.Left!, words, features, ref cost);
        if (tree.Right is not null) Visit(tree.Right, words, features, ref cost);
    }

    private void Choices(DerivationTree tree, ChoiceTrainer words, SortedDictionary<uint, float> features)
    {
        ref readonly var shape = ref _shapes[tree.Rule];
        Span<uint> found = stackalloc uint[LocalFeatures.Most];
        var count = RulePreferences.Collect(shape, tree.Left!.Head, tree.Right!.Head, tree.Right.Other, tree.Start, tree.Right.Start, tree.End, found);
        if (shape.Kind == RuleKind.Coordination)
        {
            foreach (var feature in found[..count]) Count(features, feature, 1);
            return;
        }

        if (shape.Kind != RuleKind.Attachment) return;
        // The last is the distance, the first the preposition or adverb; the rest have heads in them and come from the treebank.
        var lexical = tree.Left.Head is null ? count : count - 1;
        var said = 0.0;
        foreach (var feature in found[..lexical]) said -= words[feature];
        Count(features, Words(shape.Key), (float)said);
        if (lexical < count) Count(features, found[lexical], 1);
        if (shape.TakesWord && words.Knows(found[0])) Count(features, found[0], 1);
    }

    private static void Count(SortedDictionary<uint, float> features, uint feature, float value) =>
        features[feature] = features.GetValueOrDefault(feature) + value;
}
