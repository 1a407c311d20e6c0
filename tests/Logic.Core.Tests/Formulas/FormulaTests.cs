using Logic.Formulas;

namespace Logic.Tests.Formulas;

public sealed class FormulaTests
{
    [Test]
    public void ConjunctionsAreFlat()
    {
        Formula a = Formula.Atom("A"), b = Formula.Atom("B"), c = Formula.Atom("C");
        Assert.That(Formula.And(Formula.And(a, b), c), Is.EqualTo(Formula.And(a, b, c)));
    }

    [Test]
    public void NestingBeyondTheLimitIsAnError()
    {
        Formula formula = Formula.Atom("P");
        Assert.Throws<FormulaTooDeepException>(() =>
        {
            for (var i = 0; i < 100_000; i++) formula = Formula.Not(formula);
        });
    }

    [Test]
    public void NumeralsCompareByValue() => Assert.That(Term.Number(1.50m), Is.EqualTo(Term.Number(1.5m)));
}
