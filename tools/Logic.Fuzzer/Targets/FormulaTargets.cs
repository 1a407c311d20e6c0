using Logic.Formulas.Printing;
using Logic.Formulas.Reading;
using Logic.Fuzzer.Inputs;

namespace Logic.Fuzzer.Targets;

/// <summary>The readers of formulas, one target a notation.</summary>
internal static class FormulaTargets
{
    public static FuzzTarget Create(string name) => name switch
    {
        "lenient" => Of(name, Corpus.Seeds("lenient"), FormulaReader.Lenient),
        "lenient-free" => Of(name, Corpus.Seeds("lenient"), FormulaReader.LenientWithFreeVariables),
        "tptp" => Of(name, Corpus.Seeds("tptp"), FormulaReader.Tptp),
        "tptp-problem" => new FuzzTarget(name, Corpus.Seeds("tptp-problem"), Corpus.Lines("formula-words"), ReadProblem),
        "json" => Of(name, [.. JsonSeeds()], FormulaReader.Json) with
        {
            Words = Corpus.Lines("json-words"),
            Reshape = static (input, random) => InputText.Bytes(JsonReshaping.Change(InputText.Of(input), random)),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such target."),
    };

    private static IEnumerable<byte[]> JsonSeeds() =>
        from line in Corpus.Lines("lenient")
        let formula = FormulaReader.Lenient.Read(line).Formula
        where formula is not null
        select InputText.Bytes(FormulaPrinter.Json.Print(formula));

    private static FuzzTarget Of(string name, IReadOnlyList<byte[]> seeds, FormulaReader reader) =>
        new(name, seeds, Corpus.Lines("formula-words"), input => Read(InputText.Of(input), reader));

    private static bool Read(string text, FormulaReader reader)
    {
        var result = reader.Read(text);
        if (result.Error is { } error) Check(error, text);
        foreach (var warning in result.Warnings) Places.Check(warning.Span, text);
        if (result.Formula is not { } formula) return false;
        Spelled.Check(formula, reader);
        Spelled.Check(formula, FormulaReader.Json);
        Spelled.Check(formula, FormulaReader.Tptp);
        return true;
    }

    private static bool ReadProblem(byte[] input)
    {
        var text = InputText.Of(input);
        var result = TptpProblem.Read(text);
        BrokenPromiseException.Unless(result.Success == (result.Error is null), "a problem or an error");
        if (result.Error is { } error) Check(error, text);
        return result.Success;
    }

    private static void Check(FormulaSyntaxError error, string text)
    {
        Places.Check(error.Span, text);
        BrokenPromiseException.Unless(error is { Line: >= 1, Column: >= 1, Found.Length: > 0, Expected.Length: > 0 }, "an error says where and what");
    }
}
