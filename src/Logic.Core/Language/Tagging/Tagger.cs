using System.Collections.Immutable;
using Logic.Language.Lexicon;
using Logic.Language.Tokens;

namespace Logic.Language.Tagging;

/// <summary>
/// Gives each token its likely tags with costs: a maximum-entropy Markov model (Ratnaparkhi 1996) with features of the
/// dictionary, from left to right, the best tags so far as history. Thread-safe; a call allocates nothing but what it learns
/// about words that it meets for the first time.
/// </summary>
internal sealed class Tagger(TaggerModel model, WordLexicon lexicon)
{
    private const int CacheCapacity = 4096;
    private static readonly Lazy<Tagger> Shared = new(() => Load(WordLexicon.Default));
    private readonly GenerationCache<WordInfo> words = new(CacheCapacity);

    /// <summary>The built-in tagger with the built-in lexicon, loaded at first use.</summary>
    public static Tagger Default => Shared.Value;

    /// <summary>This tagger with another lexicon.</summary>
    public Tagger With(WordLexicon other) => ReferenceEquals(other, lexicon) ? this : new Tagger(model, other);

    /// <summary>Writes the tags of each token whose probability is at least <paramref name="beta"/> times the best one's.</summary>
    /// <param name="tokens">The tokens of one sentence.</param>
    /// <param name="result">Where the tags go; what it held is lost.</param>
    /// <param name="beta">Between 0 and 1; smaller keeps more tags, 1 the best alone.</param>
    public void Tag(IReadOnlyList<Token> tokens, TagLattice result, float beta = 0.01f)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var infos = result.Start(tokens.Count);
        for (var i = 0; i < infos.Length; i++) infos[i] = Info(tokens[i].Text);
        Tag(infos, result, beta);
    }

    /// <inheritdoc cref="Tag(IReadOnlyList{Token}, TagLattice, float)"/>
    public void Tag(ImmutableArray<Token> tokens, TagLattice result, float beta = 0.01f)
    {
        var infos = result.Start(tokens.Length);
        for (var i = 0; i < infos.Length; i++) infos[i] = Info(tokens[i].Text);
        Tag(infos, result, beta);
    }

    private static Tagger Load(WordLexicon lexicon)
    {
        using var stream = typeof(Tagger).Assembly.GetManifestResourceStream("Logic.Language.Tagging.tagger.bin") ??
            throw new InvalidOperationException("The assembly lacks the weights of the tagger.");
        return new Tagger(TaggerModel.Read(stream), lexicon);
    }

    private void Tag(ReadOnlySpan<WordInfo> infos, TagLattice result, float beta)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(beta);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(beta, 1);
        Span<short> scores = stackalloc short[TaggerModel.Columns];
        Span<uint> features = stackalloc uint[ContextTemplates.Most];
        var width = -MathF.Log(beta) * TaggerModel.Scale;
        var state = default(SentenceState);
        for (var i = 0; i < infos.Length; i++)
        {
            AddWords(infos, i, scores);
            var buffer = new FeatureBuffer(features);
            ContextTemplates.Add(infos, i, state, ref buffer);
            foreach (var feature in buffer.Features) model.AddRow(feature, scores);
            state = state.After(infos[i], Append(scores, width, result));
        }
    }

    private static void AddWords(ReadOnlySpan<WordInfo> infos, int index, Span<short> scores)
    {
        scores.Clear();
        for (var role = WordRole.Current; role <= WordRole.SecondNext; role++)
        {
            var at = index + SentenceFeatures.Offset(role);
            if ((uint)at < (uint)infos.Length) ScoreRow.Add(scores, infos[at].Rows.AsSpan((int)role * TaggerModel.Columns, TaggerModel.Columns));
        }
    }

    /// <summary>Turns scores into costs; returns the best tag.</summary>
    private static PennTag Append(ReadOnlySpan<short> scores, float width, TagLattice result)
    {
        var best = 1;
        for (var tag = 2; tag < TaggerModel.TagCount; tag++) if (scores[tag] > scores[best]) best = tag;
        var total = 0f;
        for (var tag = 1; tag < TaggerModel.TagCount; tag++)
        {
            var below = scores[best] - scores[tag];
            if (below < 8 * TaggerModel.Scale) total += MathF.Exp(-below / TaggerModel.Scale);
        }

        var cost = MathF.Log(total);
        for (var tag = 1; tag < TaggerModel.TagCount; tag++)
        {
            var below = scores[best] - scores[tag];
            if (below <= width) result.Add((PennTag)tag, cost + (below / TaggerModel.Scale));
        }

        result.Next();
        return (PennTag)best;
    }

    private WordInfo Info(string text) => words.GetOrAdd(text, static (word, self) => self.Learn(word), this);

    private WordInfo Learn(string text)
    {
        var info = new WordInfo(text, lexicon);
        var rows = new short[WordTemplates.Roles * TaggerModel.Columns];
        Span<uint> features = stackalloc uint[WordTemplates.Most];
        for (var role = WordRole.Current; role <= WordRole.SecondNext; role++)
        {
            var buffer = new FeatureBuffer(features);
            WordTemplates.Add(info, role, ref buffer);
            foreach (var feature in buffer.Features)
                model.AddRow(feature, rows.AsSpan((int)role * TaggerModel.Columns, TaggerModel.Columns));
        }

        info.Rows = rows;
        return info;
    }
}
