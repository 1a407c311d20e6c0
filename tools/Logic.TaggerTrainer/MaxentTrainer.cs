using System.Numerics;
using Logic.Language.Lexicon;
using Logic.Language.Tagging;

namespace Logic.TaggerTrainer;

/// <summary>
/// Trains a maximum-entropy Markov model (Ratnaparkhi 1996) by AdaGrad (Duchi et al. 2011). The tags before a token are the
/// treebank's in the first epochs; later half of them are the model's own, so that it learns to live with its mistakes.
/// </summary>
internal sealed class MaxentTrainer(IReadOnlyList<TaggedSentence> sentences, TrainingOptions options)
{
    public const int Tags = TaggerModel.Columns;
    private const float Negligible = 0.003f;
    private const float Epsilon = 0.1f;
    private readonly Dictionary<string, WordInfo> words = [];
    private readonly FeatureIndex index = new();
    private readonly Random random = new(options.Seed);
    private float[] weights = [];
    private float[] gradients = [];

    public (uint[] Keys, float[] Weights) Train(TextWriter log)
    {
        foreach (var sentence in sentences) Observe(sentence);
        index.Freeze(options.Cutoff);
        weights = new float[index.Count * Tags];
        gradients = new float[weights.Length];
        log.WriteLine($"{index.Count} features");
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            var loss = 0.0;
            foreach (var i in order) loss += Learn(sentences[i], epoch >= options.GoldEpochs);
            log.WriteLine($"epoch {epoch + 1}: loss {loss / sentences.Sum(s => s.Words.Length):F4}");
        }

        return (index.Keys(), weights);
    }

    private WordInfo[] Words(TaggedSentence sentence) => Array.ConvertAll(sentence.Words, word =>
    {
        if (!words.TryGetValue(word, out var info)) words.Add(word, info = new WordInfo(word, WordLexicon.Default));
        return info;
    });

    private void Observe(TaggedSentence sentence)
    {
        var infos = Words(sentence);
        Span<uint> features = stackalloc uint[SentenceFeatures.Most];
        var state = new SentenceState();
        for (var i = 0; i < infos.Length; i++)
        {
            index.Observe(features[..SentenceFeatures.Collect(infos, i, state, features)]);
            state = state.After(infos[i], sentence.Tags[i]);
        }
    }

    private double Learn(TaggedSentence sentence, bool ownHistory)
    {
        var infos = Words(sentence);
        Span<uint> features = stackalloc uint[SentenceFeatures.Most];
        Span<int> rows = stackalloc int[SentenceFeatures.Most];
        Span<float> scores = stackalloc float[Tags];
        var state = new SentenceState();
        var loss = 0.0;
        for (var i = 0; i < infos.Length; i++)
        {
            var active = rows[..index.Write(features[..SentenceFeatures.Collect(infos, i, state, features)], rows)];
            var best = Score(active, scores);
            var gold = (int)sentence.Tags[i];
            loss -= Math.Log(Math.Max(scores[gold], 1e-9f));
            if (scores[gold] < options.Confident) Update(active, Gradient(scores, gold));
            state = state.After(infos[i], ownHistory && random.NextDouble() < options.OwnHistory ? (PennTag)best : sentence.Tags[i]);
        }

        return loss;
    }

    /// <summary>The gradient, without what hardly counts, so that the weights of unlikely tags stay zero.</summary>
    private static Span<float> Gradient(Span<float> scores, int gold)
    {
        scores[gold] -= 1;
        foreach (ref var value in scores) if (MathF.Abs(value) < Negligible) value = 0;
        return scores;
    }

    /// <summary>Writes the probabilities; returns the best tag.</summary>
    private int Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        scores.Clear();
        foreach (var row in rows)
        {
            var weight = weights.AsSpan(row * Tags, Tags);
            for (var t = 0; t < Tags; t += Vector<float>.Count)
                (new Vector<float>(scores[t..]) + new Vector<float>(weight[t..])).CopyTo(scores[t..]);
        }

        scores[0] = float.NegativeInfinity;
        scores[TaggerModel.TagCount..].Fill(float.NegativeInfinity);
        var best = 0;
        for (var t = 1; t < TaggerModel.TagCount; t++) if (scores[t] > scores[best]) best = t;
        var (max, total) = (scores[best], 0f);
        for (var t = 0; t < Tags; t++) total += scores[t] = MathF.Exp(scores[t] - max);
        for (var t = 0; t < Tags; t++) scores[t] /= total;
        return best;
    }

    private void Update(ReadOnlySpan<int> rows, Span<float> gradient)
    {
        for (var t = 0; t < Tags; t += Vector<float>.Count)
        {
            if (!Vector.EqualsAll(new Vector<float>(gradient[t..]), Vector<float>.Zero)) Update(rows, gradient, t);
        }
    }

    private void Update(ReadOnlySpan<int> rows, Span<float> gradient, int t)
    {
        var rate = new Vector<float>(options.Rate);
        var change = new Vector<float>(gradient[t..]);
        foreach (var row in rows)
        {
            var weight = weights.AsSpan((row * Tags) + t, Vector<float>.Count);
            var squares = gradients.AsSpan((row * Tags) + t, Vector<float>.Count);
            var square = new Vector<float>(squares) + (change * change);
            square.CopyTo(squares);
            (new Vector<float>(weight) - (rate * change / (Vector.SquareRoot(square) + new Vector<float>(Epsilon)))).CopyTo(weight);
        }
    }
}
