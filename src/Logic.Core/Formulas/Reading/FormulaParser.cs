using System.Collections.Immutable;

namespace Logic.Formulas.Reading;

/// <summary>
/// Reads one formula from a stream of tokens: prefixes and brackets, an operand, closing brackets, a connective, and
/// again. What differs between notations is in the subclasses.
/// </summary>
internal abstract class FormulaParser
{
    private readonly TermParser _terms;

    protected FormulaParser(TokenStream tokens, bool isStrict)
    {
        Tokens = tokens;
        Stack = new OperatorStack(isStrict);
        _terms = new TermParser(tokens, NameAsTerm, allowsNoArguments: !isStrict);
    }

    /// <summary>The symbols read so far, each with its place.</summary>
    public ImmutableArray<SymbolUse> Uses => _terms.Uses;

    protected TokenStream Tokens { get; }

    protected OperatorStack Stack { get; }

    /// <summary>Reads a formula, as far as it goes.</summary>
    public Formula ParsePart()
    {
        do
        {
            while (TryPrefix())
            {
            }

            Stack.Operand(Operand());
            while (Stack.OpenBrackets > 0 && Tokens.Current.Kind == TokenKind.Close) Stack.Close(Tokens.Take());
        }
        while (TryConnective());
        return Stack.Finish(Tokens.Current);
    }

    /// <summary>Reads a formula that must reach to the end of the text.</summary>
    public Formula ParseWhole()
    {
        var formula = ParsePart();
        EndOfText();
        return formula;
    }

    protected virtual void EndOfText() => Tokens.Take(TokenKind.End, "a connective or the end of the text");

    /// <summary>Takes a negation, the head of a quantification or an opening bracket, if one stands here.</summary>
    protected abstract bool TryPrefix();

    /// <summary>The connective that the current token is, if it is one.</summary>
    protected abstract FormulaToken? Connective();

    /// <summary>What a name without arguments stands for among terms.</summary>
    protected abstract Term NameAsTerm(FormulaToken token);

    /// <summary>What a name without arguments stands for among formulas.</summary>
    protected abstract Formula? Proposition(FormulaToken token);

    private bool TryConnective()
    {
        if (Connective() is not { } connective) return false;
        Tokens.Take();
        Stack.Infix(connective);
        return true;
    }

    private Formula Operand()
    {
        var first = Tokens.Current;
        try
        {
            return Truth(first) ?? Statement(first);
        }
        catch (FormulaTooDeepException)
        {
            throw new SyntaxFailure(first.Span, $"{first.Description} nested deeper than {NestingLimit.Deepest} levels", "a flatter formula");
        }
    }

    private Formula? Truth(FormulaToken token)
    {
        if (token.Kind is not (TokenKind.True or TokenKind.False)) return null;
        return Tokens.Take().Kind == TokenKind.True ? Formula.True : Formula.False;
    }

    /// <summary>An atom, or two terms with a relation between them.</summary>
    private Formula Statement(FormulaToken first)
    {
        var isAlone = Tokens.Next is not { Kind: TokenKind.Open, Text: "(" } && !Tokens.Next.IsRelation;
        if (isAlone && Proposition(first) is { } proposition)
        {
            if (proposition is Atom) _terms.MarkAsPredicate(Tokens.Current);
            Tokens.Take();
            return proposition;
        }

        var left = _terms.Read("a formula");
        if (Tokens.Current.IsRelation) return Relation(left, Tokens.Take().Kind, _terms.Read("a term"));
        if (left is not FunctionTerm application) throw SyntaxFailure.At(Tokens.Current, $"a relation such as '=', as {first.Description} is no formula");
        _terms.MarkAsPredicate();
        return Formula.Atom(application.Name, application.Arguments);
    }

    private static Formula Relation(Term left, TokenKind relation, Term right) => relation switch
    {
        TokenKind.Equal => Formula.Equal(left, right),
        TokenKind.NotEqual => Formula.Not(Formula.Equal(left, right)),
        TokenKind.Less => Formula.Atom("<", left, right),
        TokenKind.LessOrEqual => Formula.Atom("≤", left, right),
        TokenKind.Greater => Formula.Atom("<", right, left),
        _ => Formula.Atom("≤", right, left),
    };
}
