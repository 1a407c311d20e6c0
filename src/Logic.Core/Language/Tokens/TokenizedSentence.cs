using System.Collections.Immutable;
using Logic.Diagnostics;

namespace Logic.Language.Tokens;

/// <summary>One sentence of a text, as tokens. The final stop, question or exclamation mark is not among them.</summary>
/// <param name="Tokens">The words, numbers and inner signs, in order.</param>
/// <param name="Span">The sentence in the original text, list marker and final mark included.</param>
/// <param name="Terminator">The final mark: <c>.</c>, <c>?</c>, <c>!</c>, or <c>\0</c> when there is none.</param>
internal sealed record TokenizedSentence(ImmutableArray<Token> Tokens, TextSpan Span, char Terminator)
{
    /// <summary>The marker of a list item before the sentence, as <c>1.</c>, <c>(a)</c> or <c>-</c>; null when there is none.</summary>
    public TextSpan? ListMarker { get; init; }

    /// <summary>Where names stand that the text shows elsewhere.</summary>
    public ImmutableArray<KnownName> KnownNames { get; init; } = [];
}

/// <summary>A name that the text shows elsewhere.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Words">As it is written where it is plain to see.</param>
internal readonly record struct KnownName(int Start, int End, ImmutableArray<string> Words);
