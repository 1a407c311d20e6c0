namespace Logic.Formulas.Reading;

/// <summary>Reads one formula of TPTP's FOF or CNF.</summary>
internal sealed class TptpReader : FormulaReader
{
    private protected override FormulaReadResult ReadOrFail(string text)
    {
        var tokens = new TokenStream(new TptpLexer(text).Tokenize());
        var parser = new TptpParser(tokens);
        return FormulaReadResult.Of(parser.ParseWhole(), parser.Uses, []);
    }
}
