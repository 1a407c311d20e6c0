using System.Collections.Immutable;

namespace Logic.Formulas.Reading;

/// <summary>Reads the annotated formulas of a TPTP file and of the files it includes.</summary>
internal sealed class TptpProblemReader(Func<string, string?>? include)
{
    private const int DeepestInclude = 20;
    private const string Roles = "axiom hypothesis definition assumption lemma theorem corollary plain conjecture negated_conjecture";
    private readonly ImmutableArray<TptpFormula>.Builder _formulas = ImmutableArray.CreateBuilder<TptpFormula>();
    private readonly HashSet<string> _distinct = [];
    private readonly Stack<(string? Name, string Text)> _files = new();

    public TptpReadResult Read(string text)
    {
        _files.Push((null, text));
        try
        {
            ReadFile(names: null);
        }
        catch (SyntaxFailure failure)
        {
            var (name, source) = _files.Peek();
            return new TptpReadResult(FormulaSyntaxError.From(failure, source), name);
        }

        if (DistinctObjects.Axiom(_formulas, _distinct) is { } distinct) _formulas.Add(new TptpFormula("distinct_objects", "axiom", distinct));
        return new TptpReadResult(new TptpProblem(_formulas.ToImmutable()));
    }

    /// <summary>Reads the file on top; of it only the formulas of the given names, when names are given.</summary>
    private void ReadFile(HashSet<string>? names)
    {
        var all = new TptpLexer(_files.Peek().Text).Tokenize();
        _distinct.UnionWith(all.Where(t => t.Kind == TokenKind.Name && t.Text[0] == '"').Select(t => t.Text));
        var tokens = new TokenStream(all);
        while (tokens.Current.Kind != TokenKind.End)
        {
            var word = tokens.Current;
            if (word is { Kind: TokenKind.Name, Text: "fof" or "cnf" }) Annotated(tokens, names);
            else if (word is { Kind: TokenKind.Name, Text: "include" }) Include(tokens);
            else throw SyntaxFailure.At(word, "fof(…), cnf(…) or include(…)");
            tokens.Take(TokenKind.Dot, "'.'");
        }
    }

    private void Annotated(TokenStream tokens, HashSet<string>? names)
    {
        tokens.Take();
        Bracket(tokens, "(");
        var name = Name(tokens);
        tokens.Take(TokenKind.Comma, "','");
        var role = tokens.Take(TokenKind.Name, "a role");
        if (!Roles.Split(' ').Contains(role.Text)) throw SyntaxFailure.At(role, "a role: " + Roles.Replace(" ", ", ", StringComparison.Ordinal));
        tokens.Take(TokenKind.Comma, "','");
        var formula = Normalization.FreeVariables.Close(new TptpParser(tokens).ParsePart());
        if (tokens.Current.Kind == TokenKind.Comma) SkipAnnotations(tokens);
        if (tokens.Current.Kind != TokenKind.Close) throw SyntaxFailure.At(tokens.Current, "a connective, ',' or ')'");
        Bracket(tokens, ")");
        if (names is null || names.Contains(name)) _formulas.Add(new TptpFormula(name, role.Text, formula));
    }

    private static void SkipAnnotations(TokenStream tokens)
    {
        for (var open = 0; open > 0 || tokens.Current.Kind != TokenKind.Close; tokens.Take())
        {
            if (tokens.Current.Kind == TokenKind.End) return;
            if (tokens.Current.Kind == TokenKind.Open) open++;
            if (tokens.Current.Kind == TokenKind.Close) open--;
        }
    }

    private void Include(TokenStream tokens)
    {
        var word = tokens.Take();
        Bracket(tokens, "(");
        var file = tokens.Take(TokenKind.QuotedName, "a file name in single quotes");
        var names = tokens.TryTake(TokenKind.Comma) ? Selection(tokens) : null;
        Bracket(tokens, ")");
        if (include is null) throw new SyntaxFailure(word.Span, "an include", "formulas only, as no way to find included files was given");
        if (_files.Count > DeepestInclude) throw new SyntaxFailure(file.Span, "includes nested too deep", $"at most {DeepestInclude} levels");
        var text = include(file.Text) ?? throw new SyntaxFailure(file.Span, $"the file {file.Description}, which is not there", "a file that can be included");
        _files.Push((file.Text, text));
        ReadFile(names);
        _files.Pop();
    }

    private static HashSet<string> Selection(TokenStream tokens)
    {
        var names = new HashSet<string>();
        Bracket(tokens, "[");
        do names.Add(Name(tokens));
        while (tokens.TryTake(TokenKind.Comma));
        Bracket(tokens, "]");
        return names;
    }

    private static string Name(TokenStream tokens) => tokens.Current is { IsName: true } or { Kind: TokenKind.Numeral }
        ? tokens.Take().Text
        : throw SyntaxFailure.At(tokens.Current, "a name");

    private static void Bracket(TokenStream tokens, string bracket)
    {
        if (tokens.Current.Text != bracket || tokens.Current.Kind is not (TokenKind.Open or TokenKind.Close))
            throw SyntaxFailure.At(tokens.Current, $"'{bracket}'");
        tokens.Take();
    }
}
