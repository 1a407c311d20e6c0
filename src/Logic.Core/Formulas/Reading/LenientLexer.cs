using System.Globalization;
using System.Text;

namespace Logic.Formulas.Reading;

/// <summary>
/// Tokens of the lenient notation. A name begins with a letter, a digit or an underscore; inside it, hyphens,
/// apostrophes and dots stand between letters and digits, as in <c>shafaq-asiman</c> or <c>mr.smith</c>; primes may end it.
/// </summary>
internal sealed class LenientLexer(string text) : FormulaLexer(text, Spellings.Lenient)
{
    private bool _afterQuantifier;
    private bool _inBinder;

    /// <summary>Whether a name can stand without quotes wherever a name can stand.</summary>
    public static bool IsPlain(string name)
    {
        if (IsAsciiWord(name)) return true;
        if (!Rune.TryGetRuneAt(name, 0, out var first) || !(Rune.IsLetter(first) || first.Value == '_')) return false;
        var lexer = new LenientLexer(name);
        return !name.Contains('.') && lexer.Word() is { Kind: TokenKind.Name } && lexer.Position == name.Length;
    }

    private static bool IsAsciiWord(string name)
    {
        if (!char.IsAsciiLetter(name[0])) return false;
        foreach (var unit in name)
        {
            if (!char.IsAsciiLetterOrDigit(unit)) return false;
        }

        return true;
    }

    protected override FormulaToken? Word()
    {
        _afterQuantifier = Previous.IsQuantifier || (Previous.Kind == TokenKind.Name && LenientWords.IsQuantifier(Previous.Text));
        _inBinder = _afterQuantifier || (_inBinder && Previous.Kind is TokenKind.Name or TokenKind.Comma);
        var start = Position;
        if (Peek() is '`' or '\'' or '"') return Token(TokenKind.QuotedName, start, Quoted());
        if (Peek() is '-' && IsDigit(Peek(1))) return NegativeNumeral(start);
        if (Peek() is '?' && (PartLength(1) > 0 || Peek(1) == '`')) return FreeVariable(start);
        if (PartLength(0) == 0) return null;
        return Name(start);
    }

    /// <summary>A number with its sign; nothing in front of a name such as <c>1stPlace</c>, where the hyphen denies.</summary>
    private FormulaToken? NegativeNumeral(int start)
    {
        Position++;
        if (Name(start) is { Kind: TokenKind.Numeral } numeral) return numeral;
        Position = start;
        return null;
    }

    private FormulaToken FreeVariable(int start)
    {
        Position++;
        var name = Peek() == '`' ? Quoted() : Name(Position).Text;
        return Token(TokenKind.VariableName, start, name);
    }

    private FormulaToken Name(int start)
    {
        Parts(start);
        var token = Token(TokenKind.Name, start, Text[start..Position]);
        return IsNumeral(token.Text) ? Numeral(start) : token;
    }

    private void Parts(int start)
    {
        while (true)
        {
            for (var length = PartLength(0); length > 0; length = PartLength(0)) Position += length;
            if (!IsJoint(start) || PartLength(1) == 0) break;
            Position++;
        }

        while (Peek() == '\'') Position++;
    }

    /// <summary>In <c>forall x.P(x)</c> the dot belongs to the quantifier, in <c>P(mr.smith)</c> to the name.</summary>
    private bool IsJoint(int start) => Peek() switch
    {
        '-' or '\'' or '’' or '‐' or '‑' => true,
        '.' => !_afterQuantifier && !(_inBinder && LenientWords.IsVariableLike(Text.AsSpan(start, Position - start))),
        _ => false,
    };

    /// <summary>The length of the letter, digit, mark or underscore at a distance from here; 0 where none stands.</summary>
    private int PartLength(int distance)
    {
        if (Position + distance >= Text.Length || !Rune.TryGetRuneAt(Text, Position + distance, out var rune)) return 0;
        return Rune.GetUnicodeCategory(rune) switch
        {
            <= UnicodeCategory.OtherLetter => rune.Utf16SequenceLength,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => rune.Utf16SequenceLength,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => rune.Utf16SequenceLength,
            _ => rune.Value == '_' ? 1 : 0,
        };
    }

    private static bool IsNumeral(string text)
    {
        var digits = text.AsSpan(text[0] == '-' ? 1 : 0);
        var dot = digits.IndexOf('.');
        if (dot < 0) return !digits.ContainsAnyExceptInRange('0', '9');
        return !digits[..dot].ContainsAnyExceptInRange('0', '9') && !digits[(dot + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
