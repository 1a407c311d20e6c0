using System.Collections.Immutable;
using Logic.Diagnostics;

namespace Logic.Formulas.Reading;

/// <summary>The parser of the lenient notation: Unicode and ASCII operators, words, several ways to write a quantifier.</summary>
internal sealed class LenientParser(TokenStream tokens, bool readsFreeVariables) : FormulaParser(tokens, isStrict: false)
{
    private readonly HashSet<string> _everBound = [];
    private readonly List<FormulaToken> _unbound = [];

    /// <summary>The names that look like variables and are not bound where they stand.</summary>
    public ImmutableArray<Diagnostic> Warnings() =>
    [
        .. _unbound.Where(t => _everBound.Contains(t.Text) || LenientWords.IsVariableByCustom(t.Text)).Select(t => new Diagnostic(
            "LOGIC2002", DiagnosticSeverity.Warning, $"No quantifier binds '{t.Text}' here; it is read as a constant.", t.Span)),
    ];

    protected override void EndOfText()
    {
        if (Tokens.Next.Kind == TokenKind.End) Tokens.TryTake(TokenKind.Dot);
        if (Tokens.Current.Kind == TokenKind.Close) throw SyntaxFailure.At(Tokens.Current, "the end of the text, as no bracket is open");
        base.EndOfText();
    }

    protected override bool TryPrefix()
    {
        if (QuantifierAt(0) is { } quantifier)
        {
            Tokens.Take();
            Binder(quantifier, isBracketed: false);
        }
        else if (Tokens.Current.Kind == TokenKind.Open) Bracket();
        else if (IsNegation()) Stack.Not(Tokens.Take());
        else return false;
        return true;
    }

    protected override FormulaToken? Connective()
    {
        var token = Tokens.Current;
        if (token.IsConnective) return token;
        return token.Kind == TokenKind.Name && LenientWords.Connective(token.Text) is { } kind ? token with { Kind = kind } : null;
    }

    protected override Term NameAsTerm(FormulaToken token)
    {
        if (token.Kind == TokenKind.VariableName || Stack.IsBound(token.Text)) return Term.Variable(token.Text);
        if (readsFreeVariables && token.Kind == TokenKind.Name && LenientWords.IsVariableByCustom(token.Text)) return Term.Variable(token.Text);
        if (token.Kind == TokenKind.Name) _unbound.Add(token);
        return Term.Constant(token.Text);
    }

    protected override Formula? Proposition(FormulaToken token)
    {
        if (!token.IsName) return null;
        return token.Kind == TokenKind.Name && LenientWords.Truth(token.Text) is { } truth
            ? (truth == TokenKind.True ? Formula.True : Formula.False)
            : Formula.Atom(token.Text);
    }

    private bool IsNegation() => Tokens.Current.Kind == TokenKind.Not
        || (Tokens.Current is { Kind: TokenKind.Name, Text: "not" } && BeginsOperand(Tokens.Next));

    private static bool BeginsOperand(FormulaToken token) =>
        token.IsQuantifier || token.Kind is TokenKind.QuotedName or TokenKind.VariableName or TokenKind.Numeral or TokenKind.Open
            or TokenKind.Not or TokenKind.True or TokenKind.False
        || (token.Kind == TokenKind.Name && LenientWords.Connective(token.Text) is null);

    /// <summary>The quantifier at a distance from here. A word is one only in front of a name: <c>all(x)</c> is an atom.</summary>
    private FormulaToken? QuantifierAt(int distance)
    {
        var token = Tokens.Peek(distance);
        if (token.IsQuantifier) return token;
        var next = Tokens.Peek(distance + 1);
        var isInFront = next.Kind is TokenKind.QuotedName or TokenKind.VariableName
            || (next.Kind == TokenKind.Name && LenientWords.Connective(next.Text) is null);
        return token.Kind == TokenKind.Name && isInFront && LenientWords.Quantifier(token.Text) is { } kind ? token with { Kind = kind } : null;
    }

    /// <summary>An opening bracket, or a whole <c>(∀x)</c> as older books write it.</summary>
    private void Bracket()
    {
        if (QuantifierAt(1) is not { } quantifier || !IsBracketedBinder())
        {
            Stack.Open(Tokens.Take());
            return;
        }

        Tokens.Take();
        Tokens.Take();
        Binder(quantifier, isBracketed: true);
        Tokens.Take();
    }

    private bool IsBracketedBinder()
    {
        var distance = 3;
        while (Tokens.Peek(distance).Kind == TokenKind.Comma) distance += 2;
        return Tokens.Peek(distance).Kind == TokenKind.Close;
    }

    private void Binder(FormulaToken quantifier, bool isBracketed)
    {
        var variables = new List<string> { Bound() };
        while (Tokens.TryTake(TokenKind.Comma) || IsAnotherVariable()) variables.Add(Bound());
        var isWide = !isBracketed && (Tokens.TryTake(TokenKind.Dot) || Tokens.TryTake(TokenKind.Colon));
        foreach (var variable in variables)
        {
            _everBound.Add(variable);
            Stack.Quantifier(quantifier, variable, isWide);
        }
    }

    private string Bound() => Tokens.Current.IsName || Tokens.Current.Kind == TokenKind.VariableName
        ? Tokens.Take().Text
        : throw SyntaxFailure.At(Tokens.Current, "a variable");

    /// <summary>Whether in <c>∀x y …</c> the y is a variable too, and not the beginning of the formula.</summary>
    private bool IsAnotherVariable()
    {
        var (token, next) = (Tokens.Current, Tokens.Next);
        if (token.Kind != TokenKind.Name || !LenientWords.IsVariableLike(token.Text)) return false;
        if (next is { Kind: TokenKind.Open, Text: "(" }) return !token.Touches(next);
        return next.Kind is TokenKind.Dot or TokenKind.Colon or TokenKind.Comma || BeginsOperand(next);
    }
}
