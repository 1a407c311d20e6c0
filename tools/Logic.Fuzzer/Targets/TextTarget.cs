using Logic.Diagnostics;
using Logic.Formulas.Reading;
using Logic.Fuzzer.Inputs;
using Logic.Language.Grammar;

namespace Logic.Fuzzer.Targets;

/// <summary>The text converter: seeds are the example of every rule of the grammar and the lines of the corpus.</summary>
internal static class TextTarget
{
    private const int ReadingsOf = 8;

    private static readonly FOLConverter Converter = new(new LogicConfig { EnableCache = false, SuspiciousPatternCheck = false });

    public static FuzzTarget Create()
    {
        string[] seeds = [.. EnglishGrammar.Default.Rules.Select(static r => r.Example).Distinct(), .. Corpus.Lines("text")];
        string[] words = [.. seeds.SelectMany(static s => s.Split(' ')).Distinct(), .. Corpus.Lines("signs")];
        return new FuzzTarget("text", [.. seeds.Select(InputText.Bytes)], words, Run);
    }

    private static bool Run(byte[] input)
    {
        var text = InputText.Of(input);
        var result = Converter.Convert(text);
        BrokenPromiseException.Unless(result.Success == (result.Formula is not null), "success and a formula go together");
        BrokenPromiseException.Unless(result.Success || result.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error), "what is not read has an error");
        foreach (var diagnostic in result.Diagnostics) Places.Check(diagnostic.Span, text);
        foreach (var sentence in result.Sentences)
        {
            Places.Check(sentence.Span, text);
            if (input.Length % ReadingsOf == 0) BrokenPromiseException.Unless(sentence.Success == sentence.Readings.Any(), "what is read has readings");
        }

        foreach (var axiom in result.BackgroundAxioms) Spelled.Check(axiom.Formula, FormulaReader.Json);
        if (result.Formula is { } formula) Spelled.Check(formula, FormulaReader.Lenient);
        return result.Success;
    }
}
