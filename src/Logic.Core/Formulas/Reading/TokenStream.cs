namespace Logic.Formulas.Reading;

/// <summary>A place in a list of tokens that ends with <see cref="TokenKind.End"/>.</summary>
internal sealed class TokenStream(List<FormulaToken> tokens)
{
    private int _position;

    public FormulaToken Current => tokens[_position];

    public FormulaToken Next => Peek(1);

    /// <summary>The token at a distance from here; the last one behind the end.</summary>
    public FormulaToken Peek(int distance) => tokens[Math.Min(_position + distance, tokens.Count - 1)];

    /// <summary>The current token, and goes on to the next.</summary>
    public FormulaToken Take()
    {
        var token = tokens[_position];
        if (_position < tokens.Count - 1) _position++;
        return token;
    }

    /// <summary>Takes the current token if it is of a kind.</summary>
    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind) return false;
        Take();
        return true;
    }

    /// <summary>Takes a token that must be of a kind.</summary>
    public FormulaToken Take(TokenKind kind, string expected) =>
        Current.Kind == kind ? Take() : throw SyntaxFailure.At(Current, expected);
}
