using System.Collections.Immutable;
using Logic.Diagnostics;

namespace Logic.Language.Tokens;

/// <summary>Collects tokens into sentences.</summary>
internal sealed class SentenceBuilder(string text)
{
    private readonly ImmutableArray<TokenizedSentence>.Builder sentences = ImmutableArray.CreateBuilder<TokenizedSentence>();
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
    private TextSpan? marker;

    /// <summary>Whether the sentence has no token yet.</summary>
    public bool IsEmpty => tokens.Count == 0;

    /// <summary>Whether there is a token or a list marker.</summary>
    public bool HasContent => !IsEmpty || marker is not null;

    /// <summary>Whether there is nothing yet at all, so that a stray mark has no sentence to go to.</summary>
    public bool IsFirst => !HasContent && sentences.Count == 0;

    /// <summary>Whether a list item was met before.</summary>
    public bool InList { get; private set; }

    public void Add(string word, TokenKind kind, int start, int end, decimal? number = null) =>
        tokens.Add(new Token(word, word.ToLowerInvariant(), kind, new TextSpan(start, end - start), number));

    public void AddSign(string sign, int start, int end) => Add(sign, TokenKind.Sign, start, end);

    public void Mark(int start, int length)
    {
        marker = new TextSpan(start, length);
        InList = true;
    }

    /// <summary>Ends the sentence at an index; a stray mark goes to the sentence before it.</summary>
    public void End(int end, char terminator)
    {
        if (HasContent)
        {
            var start = marker?.Start ?? tokens[0].Span.Start;
            if (terminator == '\0' && EndsInAbbreviation()) terminator = '.';
            sentences.Add(new(tokens.DrainToImmutable(), new TextSpan(start, end - start), terminator) { ListMarker = marker });
            marker = null;
        }
        else if (sentences.Count > 0)
        {
            var last = sentences[^1];
            sentences[^1] = last with { Span = last.Span.Union(new TextSpan(end - 1, 1)) };
        }
    }

    public ImmutableArray<TokenizedSentence> Finish()
    {
        if (HasContent) End(IsEmpty ? marker!.Value.End : tokens[^1].Span.End, '\0');
        return sentences.DrainToImmutable();
    }

    private bool EndsInAbbreviation()
    {
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind == TokenKind.Sign) continue;
            return tokens[i].Kind == TokenKind.Word && text[tokens[i].Span.End - 1] == '.';
        }

        return false;
    }
}
