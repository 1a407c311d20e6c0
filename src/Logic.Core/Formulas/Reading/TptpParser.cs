namespace Logic.Formulas.Reading;

/// <summary>
/// The parser of TPTP's FOF and CNF: connectives do not mix without brackets, and a quantifier reaches as far as the
/// next unit. Variables that no quantifier binds are free.
/// </summary>
internal sealed class TptpParser(TokenStream tokens) : FormulaParser(tokens, isStrict: true)
{
    protected override bool TryPrefix()
    {
        if (Tokens.Current.IsQuantifier) Binder();
        else if (Tokens.Current is { Kind: TokenKind.Open, Text: "(" }) Stack.Open(Tokens.Take());
        else if (Tokens.Current.Kind == TokenKind.Not) Stack.Not(Tokens.Take());
        else return false;
        return true;
    }

    protected override FormulaToken? Connective() => Tokens.Current.IsConnective ? Tokens.Current : null;

    protected override Term NameAsTerm(FormulaToken token) => token.Kind == TokenKind.VariableName
        ? Term.Variable(TptpVariable.Decode(token.Text))
        : Term.Constant(token.Text);

    protected override Formula? Proposition(FormulaToken token) => token.IsName ? Formula.Atom(token.Text) : null;

    private void Binder()
    {
        var quantifier = Tokens.Take();
        if (Tokens.Current is not { Kind: TokenKind.Open, Text: "[" }) throw SyntaxFailure.At(Tokens.Current, "'['");
        do
        {
            Tokens.Take();
            var variable = Tokens.Take(TokenKind.VariableName, "a variable (an upper-case word)");
            Stack.Quantifier(quantifier, TptpVariable.Decode(variable.Text), isWide: false);
        }
        while (Tokens.Current.Kind == TokenKind.Comma);
        if (Tokens.Current is not { Kind: TokenKind.Close, Text: "]" }) throw SyntaxFailure.At(Tokens.Current, "',' or ']'");
        Tokens.Take();
        Tokens.Take(TokenKind.Colon, "':'");
    }
}
