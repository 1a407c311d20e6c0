using Logic.Formulas;
using Logic.Formulas.Printing;
using Logic.Formulas.Reading;

namespace Logic.Fuzzer.Targets;

/// <summary>What is printed reads back as the same formula.</summary>
internal static class Spelled
{
    public static void Check(Formula formula, FormulaReader reader)
    {
        var printed = PrinterOf(reader).Print(formula);
        var again = reader == FormulaReader.Lenient ? FormulaReader.LenientWithFreeVariables : reader;
        BrokenPromiseException.Unless(formula.Equals(again.Read(printed).Formula), $"«{printed}» reads back");
    }

    private static FormulaPrinter PrinterOf(FormulaReader reader) =>
        reader == FormulaReader.Tptp ? FormulaPrinter.Tptp : reader == FormulaReader.Json ? FormulaPrinter.Json : FormulaPrinter.Unicode;
}
