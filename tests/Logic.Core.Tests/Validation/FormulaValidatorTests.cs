using System.Collections.Immutable;
using Logic.Diagnostics;
using Logic.Formulas;
using Logic.Validation;

namespace Logic.Tests.Validation;

public sealed class FormulaValidatorTests
{
    private static readonly FormulaLimits Limits = new(10, 3, 4, 5);
    private static readonly Variable X = Term.Variable("x");

    [Test]
    public void PassesWhatKeepsTheLimits() =>
        Assert.That(Check([Formula.Atom("P"), Formula.Atom("Q", X)], Quantified(3)), Is.Null);

    [Test]
    public void RefusesTooManyQuantifiers() =>
        Assert.That(Check([], Quantified(4)), Is.EqualTo(DiagnosticCodes.TooManyQuantifiers));

    [Test]
    public void RefusesTooMuchDepth()
    {
        Formula formula = Formula.Atom("P");
        for (var i = 0; i < 10; i++) formula = Formula.Not(formula);
        Assert.That(Check([], formula), Is.EqualTo(DiagnosticCodes.FormulaTooDeep));
    }

    [Test]
    public void RefusesTooManyAssumptions() =>
        Assert.That(Check([.. Enumerable.Repeat<Formula>(Formula.Atom("P"), 6)], null), Is.EqualTo(DiagnosticCodes.TooManyAssumptions));

    [Test]
    public void RefusesTooManyPredicates() =>
        Assert.That(
            Check([.. Enumerable.Range(0, 5).Select(i => Formula.Atom("P" + i))], null),
            Is.EqualTo(DiagnosticCodes.TooManyPredicates));

    private static Formula Quantified(int count) =>
        Formula.ForAll([.. Enumerable.Repeat(X, count)], Formula.Atom("Q", X));

    private static string? Check(ImmutableArray<Formula> assumptions, Formula? goal) =>
        FormulaValidator.Check(assumptions, goal, Limits)?.Code;
}
