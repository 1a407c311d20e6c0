using System.Collections.Immutable;
using System.Globalization;

namespace Logic.Formulas.Reading;

/// <summary>Reads terms with a stack of its own, so that nesting in the input costs no stack of the process.</summary>
/// <param name="tokens">Where to read.</param>
/// <param name="name">What a name without arguments stands for.</param>
/// <param name="allowsNoArguments">Whether <c>c()</c> is the constant c.</param>
internal sealed class TermParser(TokenStream tokens, Func<FormulaToken, Term> name, bool allowsNoArguments)
{
    private readonly Stack<Frame> _frames = new();
    private readonly ImmutableArray<SymbolUse>.Builder _uses = ImmutableArray.CreateBuilder<SymbolUse>();

    /// <summary>The symbols read so far, each with its place; the head of an application comes behind its arguments.</summary>
    public ImmutableArray<SymbolUse> Uses => _uses.ToImmutable();

    /// <summary>Says that the name is a proposition, or that the term read last was in fact an atom.</summary>
    public void MarkAsPredicate(FormulaToken? proposition = null)
    {
        if (proposition is { } token) _uses.Add(new SymbolUse(token.Text, SymbolKind.Predicate, 0, token.Span));
        else _uses[^1] = _uses[^1] with { Kind = SymbolKind.Predicate };
    }

    /// <summary>Reads one term; <paramref name="expected"/> says what stands here, for the error.</summary>
    public Term Read(string expected)
    {
        while (true)
        {
            if (Begin(expected) is not { } term) continue;
            if (Complete(term) is { } whole) return whole;
            expected = "a term";
        }
    }

    /// <summary>Reads a simple term, or the head of an application, whose arguments come next.</summary>
    private Term? Begin(string expected)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Numeral) return Term.Number(decimal.Parse(tokens.Take().Text, NumberStyles.Float, CultureInfo.InvariantCulture));
        if (token.Kind is not (TokenKind.Name or TokenKind.QuotedName or TokenKind.VariableName)) throw SyntaxFailure.At(token, expected);
        tokens.Take();
        if (token.Kind == TokenKind.VariableName || tokens.Current is not { Kind: TokenKind.Open, Text: "(" }) return Used(name(token), token);
        tokens.Take();
        if (allowsNoArguments && _frames.Count < NestingLimit.Deepest && tokens.TryTake(TokenKind.Close)) return Used(Term.Constant(token.Text), token);
        if (_frames.Count == NestingLimit.Deepest) throw new SyntaxFailure(token.Span, $"{token.Description} nested deeper than {NestingLimit.Deepest} levels", "a flatter term");
        _frames.Push(new Frame(token, ImmutableArray.CreateBuilder<Term>()));
        return null;
    }

    /// <summary>Puts a finished term among the arguments it belongs to; the outermost term when nothing is open.</summary>
    private Term? Complete(Term term)
    {
        while (_frames.TryPeek(out var frame))
        {
            frame.Arguments.Add(term);
            if (tokens.TryTake(TokenKind.Comma)) return null;
            if (tokens.Current is not { Kind: TokenKind.Close, Text: ")" }) throw SyntaxFailure.At(tokens.Current, "',' or ')'");
            tokens.Take();
            term = Used(Term.Function(_frames.Pop().Head.Text, frame.Arguments.ToImmutable()), frame.Head);
        }

        return term;
    }

    private Term Used(Term term, FormulaToken head)
    {
        if (term is FunctionTerm function) _uses.Add(new SymbolUse(function.Name, SymbolKind.Function, function.Arguments.Length, head.Span));
        return term;
    }

    private readonly record struct Frame(FormulaToken Head, ImmutableArray<Term>.Builder Arguments);
}
