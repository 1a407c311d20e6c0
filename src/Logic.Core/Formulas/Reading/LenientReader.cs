namespace Logic.Formulas.Reading;

/// <summary>Reads the lenient notation.</summary>
internal sealed class LenientReader(bool readsFreeVariables) : FormulaReader
{
    private protected override FormulaReadResult ReadOrFail(string text)
    {
        var parser = new LenientParser(new TokenStream(new LenientLexer(text).Tokenize()), readsFreeVariables);
        return FormulaReadResult.Of(parser.ParseWhole(), parser.Uses, parser.Warnings());
    }
}
