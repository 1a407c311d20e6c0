using Logic.Language.Grammar;

namespace Logic.Language.Preferences;

/// <summary>What a model says of the uses of the rules of a grammar. Immutable, thread-safe.</summary>
internal sealed class RulePreferences
{
    private readonly PreferenceModel _model;
    private readonly RuleShape[] _shapes;
    private readonly float[] _costs;
    private readonly bool[] _notes;

    public RulePreferences(EnglishGrammar grammar, PreferenceModel model)
    {
        _model = model;
        _shapes = Array.ConvertAll(grammar.Rules, rule => RuleShape.Of(rule, grammar.Names));
        _notes = Array.ConvertAll(grammar.Rules, rule => RuleShape.NotesOther(rule, grammar.Names));
        _costs = Array.ConvertAll(_shapes, shape => model[shape.Rule]);
    }

    /// <summary>The shape of a rule.</summary>
    public ref readonly RuleShape Shape(int rule) => ref _shapes[rule];

    /// <summary>Whether a rule hands on the head of its lesser daughter, too.</summary>
    public bool NotesOther(int rule) => _notes[rule];

    /// <summary>What joining two daughters costs beyond what the rule says, in nats.</summary>
    /// <param name="rule">The place of the rule.</param>
    /// <param name="left">The head of the first daughter.</param>
    /// <param name="right">The head of the second.</param>
    /// <param name="other">What the second governs, where it has a preposition; its relative pronoun.</param>
    /// <param name="start">Where the first begins, in tokens.</param>
    /// <param name="middle">Where the second begins.</param>
    /// <param name="end">Where it ends.</param>
    public float Cost(int rule, Word? left, Word? right, Word? other, int start, int middle, int end)
    {
        ref readonly var shape = ref _shapes[rule];
        if (shape.Kind == RuleKind.Plain) return 0;
        var cost = _costs[rule];
        Span<uint> features = stackalloc uint[LocalFeatures.Most];
        foreach (var feature in features[..Collect(shape, left, right, other, start, middle, end, features)]) cost += _model[feature];
        return cost;
    }

    /// <summary>The features of one use besides that of the rule itself.</summary>
    public static int Collect(in RuleShape shape, Word? left, Word? right, Word? other, int start, int middle, int end, Span<uint> features)
    {
        if (shape.Kind == RuleKind.Coordination) return LocalFeatures.Joined(shape.Key, left, right, end - middle - 1 - (middle - start), features);
        if (shape.Kind != RuleKind.Attachment) return 0;
        var count = LocalFeatures.Lexical(shape.Key, shape.TakesWord, left, right, other, features);
        if (left is not null) features[count++] = LocalFeatures.Far(shape.Key, middle - left.Position);
        return count;
    }
}
