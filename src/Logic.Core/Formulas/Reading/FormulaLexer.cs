using System.Globalization;
using System.Text;
using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>Cuts a text into tokens: the part that all notations share. One use a text; linear in its length.</summary>
internal abstract class FormulaLexer(string text, Spellings spellings)
{
    private const int MostDigits = 28;
    private readonly List<FormulaToken> _tokens = [];

    protected string Text { get; } = text;

    protected int Position { get; set; }

    /// <summary>What stands in quotes in front of the four hexadecimal digits of a UTF-16 unit.</summary>
    protected virtual string UnitEscape => @"\u";

    /// <summary>The token before; <see cref="TokenKind.End"/> at the start.</summary>
    protected FormulaToken Previous { get; private set; }

    public List<FormulaToken> Tokenize()
    {
        while (true)
        {
            SkipBlanks();
            Previous = Position == Text.Length ? Token(TokenKind.End, Position, "") : Next();
            _tokens.Add(Previous);
            if (Previous.Kind == TokenKind.End) return _tokens;
        }
    }

    /// <summary>The name, number or word that begins here, if one does.</summary>
    protected abstract FormulaToken? Word();

    protected virtual void SkipBlanks()
    {
        while (Position < Text.Length && (char.IsWhiteSpace(Text[Position]) || Text[Position] == '\uFEFF')) Position++;
    }

    protected FormulaToken Token(TokenKind kind, int start, string text) => new(kind, text, new TextSpan(start, Position - start));

    /// <summary>The character at a distance from here; NUL behind the end.</summary>
    protected char Peek(int distance = 0) => Position + distance < Text.Length ? Text[Position + distance] : '\0';

    protected static bool IsDigit(char character) => char.IsAsciiDigit(character);

    protected FormulaToken Numeral(int start)
    {
        var token = Token(TokenKind.Numeral, start, Text[start..Position]);
        return IsExact(token.Text) ? token : throw SyntaxFailure.At(token, $"a number of at most {MostDigits} digits");
    }

    /// <summary>Whether a number is held without rounding, so that two different numbers never become one.</summary>
    private static bool IsExact(string number) => number.Count(IsDigit) <= MostDigits
        || (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value.ToString(CultureInfo.InvariantCulture) == number);

    /// <summary>Reads a name in quotes. A backslash escapes the quote and itself; <see cref="UnitEscape"/> begins any UTF-16 unit.</summary>
    protected string Quoted()
    {
        var (start, quote, name) = (Position, Text[Position++], new StringBuilder());
        while (Peek() != quote || Position >= Text.Length)
        {
            if (Position >= Text.Length) throw Unclosed(start, quote);
            name.Append(Peek() == '\\' ? Escaped(quote) : Unit());
        }

        Position++;
        return Checked(name.ToString(), new TextSpan(start, Position - start));
    }

    private FormulaToken Next()
    {
        if (Word() is { } word) return word;
        if (spellings.Match(Text, Position) is not { } match) throw Unexpected();
        var start = Position;
        Position += match.Spelling.Length;
        return Token(match.Kind, start, match.Spelling);
    }

    private static string Checked(string name, TextSpan span)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new SyntaxFailure(span, "a blank name", "a name that is not blank");
        if (!Symbol.IsWellFormed(name)) throw new SyntaxFailure(span, "a name with half a character", "a name of whole characters");
        return name;
    }

    private char Escaped(char quote)
    {
        var start = Position;
        if (Text.AsSpan(Position).StartsWith(UnitEscape, StringComparison.Ordinal) && Hexadecimal(Position + UnitEscape.Length) is { } unit)
        {
            Position += UnitEscape.Length + 4;
            return unit;
        }

        Position++;
        if (Peek() == quote || Peek() == '\\') return Text[Position++];
        throw new SyntaxFailure(new TextSpan(start, 1), "a lone backslash", $@"\\, \{quote} or {UnitEscape} and four hexadecimal digits");
    }

    private char? Hexadecimal(int start) =>
        start + 4 <= Text.Length && ushort.TryParse(Text.AsSpan(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;

    private char Unit()
    {
        var unit = Text[Position];
        var isPaired = char.IsHighSurrogate(unit) ? char.IsLowSurrogate(Peek(1)) : Position > 0 && char.IsHighSurrogate(Text[Position - 1]);
        if (char.IsSurrogate(unit) && !isPaired) throw Unexpected();
        Position++;
        return unit;
    }

    private static SyntaxFailure Unclosed(int start, char quote) =>
        new(new TextSpan(start, 1), "a quoted name without an end", $"a closing {quote}");

    private SyntaxFailure Unexpected()
    {
        if (!Rune.TryGetRuneAt(Text, Position, out var rune))
        {
            return new SyntaxFailure(new TextSpan(Position, 1), $"half a character (the lone surrogate U+{(int)Text[Position]:X4})", "a whole character");
        }

        var isVisible = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned);
        var found = isVisible ? $"the character '{rune}'" : $"the invisible character U+{rune.Value:X4}";
        return new SyntaxFailure(new TextSpan(Position, rune.Utf16SequenceLength), found, "a name, a number, an operator or a bracket (names with other characters stand in quotes)");
    }
}
