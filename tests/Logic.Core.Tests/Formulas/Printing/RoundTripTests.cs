using CsCheck;
using Logic.Formulas;
using Logic.Formulas.Printing;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Printing;

public sealed class RoundTripTests
{
    [Test]
    public void Unicode() => Holds(FormulaGen.Closed, FormulaPrinter.Unicode, FormulaReader.Lenient);

    [Test]
    public void UnicodeWithFreeVariables() => Holds(FormulaGen.Open, FormulaPrinter.Unicode, FormulaReader.LenientWithFreeVariables);

    [Test]
    public void AsciiNotation() => Holds(FormulaGen.Closed, FormulaPrinter.Ascii, FormulaReader.Lenient);

    [Test]
    public void AsciiWithFreeVariables() => Holds(FormulaGen.Open, FormulaPrinter.Ascii, FormulaReader.LenientWithFreeVariables);

    [Test]
    public void Tptp() => Holds(FormulaGen.Open, FormulaPrinter.Tptp, FormulaReader.Tptp);

    [Test]
    public void Json() => Holds(FormulaGen.Open, FormulaPrinter.Json, FormulaReader.Json);

    [Test]
    public void AsciiIsAscii() => FormulaGen.Open.Sample(f => System.Text.Ascii.IsValid(FormulaPrinter.Ascii.Print(f)));

    [Test]
    public void TptpProblem() => FormulaGen.Closed.Sample(formula =>
    {
        var text = ProblemPrinter.Tptp.Print([formula], formula);
        var problem = Logic.Formulas.Reading.TptpProblem.Read(text).GetProblemOrThrow();
        return problem.Axioms.Single().Formula.Equals(formula) && formula.Equals(problem.Conjecture);
    });

    [Test]
    public void ExtremeNumbers()
    {
        var formula = Formula.Atom("P", Term.Number(decimal.MaxValue), Term.Number(decimal.MinValue), Term.Number(0.0000000000000000000000000001m));
        foreach (var (printer, reader) in new[] { (FormulaPrinter.Unicode, FormulaReader.Lenient), (FormulaPrinter.Tptp, FormulaReader.Tptp), (FormulaPrinter.Json, FormulaReader.Json) })
            Assert.That(reader.Parse(printer.Print(formula)), Is.EqualTo(formula));
    }

    private static void Holds(Gen<Formula> formulas, FormulaPrinter printer, FormulaReader reader) => formulas.Sample(
        formula => reader.Parse(printer.Print(formula)).Equals(formula),
        print: printer.Print,
        iter: 2000);
}
