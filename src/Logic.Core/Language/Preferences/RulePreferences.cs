using Logic.Language.Grammar;

namespace Logic.Language.Preferences;

/// <summary>What a model says of the uses of the rules of a grammar. Immutable, thread-safe.</summary>
internal sealed class RulePreferences
{
    private readonly PreferenceModel _model;
    private readonly RuleShape[] _shapes;
    private readonly float[] _costs;
    private readonly bool[] _governs;

    public RulePreferences(EnglishGrammar grammar, PreferenceModel model)
    {
        _model = model;
        _shapes = Array.ConvertAll(grammar.Rules, rule => RuleShape.Of(rule, grammar.Names));
        _governs = Array.ConvertAll(grammar.Rules, rule => RuleShape.Governs(rule, grammar.Names));
        _costs = Array.ConvertAll(_shapes, shape => model[shape.Rule]);
    }

    /// <summary>The shape of a rule.</summary>
    public ref readonly RuleShape Shape(int rule) => ref _shapes[rule];

    /// <summary>Whether a rule joins a preposition to what it governs.</summary>
    public bool Governs(int rule) => _governs[rule];

    /// <summary>What using a rule of one daughter costs beyond what the rule says, in nats.</summary>
    public float Cost(int rule) => _costs[rule];

    /// <summary>What joining two daughters costs beyond what the rule says, in nats.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="left">The head of the first daughter.</param>
    /// <param name="right">The head of the second.</param>
    /// <param name="governed">What the second governs, where it has a preposition.</param>
    /// <param name="start">Where the first begins, in tokens.</param>
    /// <param name="middle">Where the second begins.</param>
    /// <param name="end">Where it ends.</param>
    public float Cost(int rule, Word? left, Word? right, Word? governed, int start, int middle, int end)
    {
        ref readonly var shape = ref _shapes[rule];
        var cost = _costs[rule];
        if (shape.Kind <= RuleKind.Inner) return cost;
        Span<uint> features = stackalloc uint[LocalFeatures.Most];
        foreach (var feature in features[..Collect(shape, left, right, governed, start, middle, end, features)]) cost += _model[feature];
        return cost;
    }

    /// <summary>The features of one use besides that of the rule itself.</summary>
    public static int Collect(in RuleShape shape, Word? left, Word? right, Word? governed, int start, int middle, int end, Span<uint> features)
    {
        if (shape.Kind == RuleKind.Coordination) return LocalFeatures.Joined(shape.Key, left, right, end - middle - 1 - (middle - start), features);
        if (shape.Kind != RuleKind.Attachment) return 0;
        var count = LocalFeatures.Lexical(shape.Key, shape.TakesWord, left, right, governed, features);
        if (left is not null) features[count++] = LocalFeatures.Far(shape.Key, middle - left.Position);
        return count;
    }
}
