using System.Collections.Immutable;
using Logic.Diagnostics;

namespace Logic.Language.Tokens;

/// <summary>Splits a text into sentences and tokens.</summary>
internal static class Tokenizer
{
    /// <summary>The sentences of a text.</summary>
    public static ImmutableArray<TokenizedSentence> Tokenize(string text) =>
        text.Length == 0 ? [] : [new TokenizedSentence([], new TextSpan(0, text.Length), '\0')];
}
