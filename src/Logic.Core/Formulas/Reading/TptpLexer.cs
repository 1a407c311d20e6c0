using System.Globalization;
using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>
/// Tokens of TPTP's FOF and CNF, with their comments. A distinct object <c>"like this"</c> keeps its quotes in its
/// name, which holds it apart from the constant <c>'like this'</c>; one that holds a number is the number.
/// </summary>
internal sealed class TptpLexer(string text) : FormulaLexer(text, Spellings.Tptp)
{
    /// <summary>Two backslashes, as the standard allows a single one in front of itself and of quotes only.</summary>
    protected override string UnitEscape => @"\\u";

    protected override void SkipBlanks()
    {
        base.SkipBlanks();
        while (Peek() == '%' || (Peek() == '/' && Peek(1) == '*'))
        {
            SkipComment();
            base.SkipBlanks();
        }
    }

    protected override FormulaToken? Word()
    {
        var start = Position;
        return Peek() switch
        {
            '\'' => Token(TokenKind.QuotedName, start, Quoted()),
            '"' => DistinctObject(start),
            '$' => Defined(start),
            '-' or '+' when IsDigit(Peek(1)) => Number(start),
            _ when IsDigit(Peek()) => Number(start),
            _ when char.IsAsciiLetterLower(Peek()) => Word(TokenKind.Name, start),
            _ when char.IsAsciiLetterUpper(Peek()) => Word(TokenKind.VariableName, start),
            _ => null,
        };
    }

    private FormulaToken DistinctObject(int start)
    {
        var text = Quoted();
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value.ToString(CultureInfo.InvariantCulture) == text
            ? Token(TokenKind.Numeral, start, text)
            : Token(TokenKind.Name, start, $"\"{text}\"");
    }

    private FormulaToken Word(TokenKind kind, int start)
    {
        SkipWord();
        return Token(kind, start, Text[start..Position]);
    }

    private void SkipWord()
    {
        while (char.IsAsciiLetterOrDigit(Peek()) || Peek() == '_') Position++;
    }

    private FormulaToken Defined(int start)
    {
        Position++;
        if (Peek() == '$') Position++;
        SkipWord();
        var word = Text[start..Position];
        return Token(word switch { "$true" => TokenKind.True, "$false" => TokenKind.False, _ => TokenKind.Defined }, start, word);
    }

    private FormulaToken Number(int start)
    {
        Position++;
        while (IsDigit(Peek())) Position++;
        if (Peek() == '.' && IsDigit(Peek(1)))
        {
            Position++;
            while (IsDigit(Peek())) Position++;
        }

        return Peek() is '/' or 'e' or 'E'
            ? throw new SyntaxFailure(new TextSpan(start, Position - start), "a rational or scientific number", "a whole or decimal number")
            : Numeral(start);
    }

    private void SkipComment()
    {
        var isLine = Peek() == '%';
        var end = isLine ? Text.IndexOf('\n', Position) : Text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        if (end < 0 && !isLine) throw new SyntaxFailure(new TextSpan(Position, 2), "a comment without an end", "*/");
        Position = end < 0 ? Text.Length : end + (isLine ? 1 : 2);
    }
}
