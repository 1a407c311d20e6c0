using Logic.Language.Tokens;

namespace Logic.Tests.Language.Tokens;

/// <summary>Writes tokenized text so that tests can compare it: tokens by blanks, sentences by bars, the final mark in angles.</summary>
internal static class TokenText
{
    public static string Of(string text) => string.Join(" | ", Tokenizer.Tokenize(text).Select(Of));

    public static string Of(TokenizedSentence sentence)
    {
        var words = string.Join(' ', sentence.Tokens.Select(token => token.Text));
        return sentence.Terminator == '\0' ? words : $"{words} <{sentence.Terminator}>";
    }
}
