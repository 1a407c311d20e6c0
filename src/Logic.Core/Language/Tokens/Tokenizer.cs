using System.Collections.Immutable;

namespace Logic.Language.Tokens;

/// <summary>
/// Splits a text into sentences and tokens in one pass, in time linear in its length. Every character that is not blank
/// lies in a token, a final mark or a list marker. Blank are white space, control characters and, outside words, invisible
/// format characters. What becomes of what:
/// <list type="bullet">
/// <item><c>n't</c> is <c>not</c>, <c>'re 've 'll 'm</c> are <c>are have will am</c>, <c>let's</c> is <c>let us</c>,
/// <c>cannot</c> is <c>can not</c>; <c>'d</c> and <c>'s</c> stay, as they may stand for two words each; the apostrophe of
/// <c>students'</c> is a token <c>'s</c>;</item>
/// <item>all quotes are signs <c>"</c>, all dashes between words signs <c>-</c>, three dots a sign <c>...</c>;</item>
/// <item>abbreviations keep their stop (<c>Dr.</c>, <c>U.S.</c>, <c>J.</c>); words with inner hyphens, slashes, digits or dots
/// are one word; a unit or currency is split from its number;</item>
/// <item>a sentence ends at a stop, <c>?</c> or <c>!</c> outside quotes and brackets, at an empty line, and before the next
/// marker of a list.</item>
/// </list>
/// </summary>
internal static class Tokenizer
{
    /// <summary>The sentences of a text, in order; none when the text is blank.</summary>
    public static ImmutableArray<TokenizedSentence> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TokenReader(text).Read();
    }
}
