using CsCheck;
using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Formulas.Printing;

namespace Logic.Tests.Formulas.Normalization;

/// <summary>Whatever normalization does, every interpretation agrees before and after; and doing it twice changes nothing.</summary>
public sealed class EquivalenceTests
{
    [Test]
    public void Simplification() => Holds(Logic.Formulas.Normalization.Simplification.Of);

    [Test]
    public void CanonicalForm() => Holds(Logic.Formulas.Normalization.CanonicalForm.Of);

    [Test]
    public void StableNames() => Holds(BoundNames.Stable);

    [Test]
    public void StableNamesAreAlphaEquivalent() =>
        FormulaGen.Open.Sample(f => AlphaEquivalence.AreEquivalent(f, BoundNames.Stable(f)), print: FormulaPrinter.Unicode.Print);

    [Test]
    public void CanonicalFormIgnoresNames() =>
        FormulaGen.Open.Sample(f => Logic.Formulas.Normalization.CanonicalForm.Of(BoundNames.Stable(f)).Equals(Logic.Formulas.Normalization.CanonicalForm.Of(f)));

    private static void Holds(Func<Formula, Formula> normalize) => FormulaGen.Open.Sample(
        formula =>
        {
            var normal = normalize(formula);
            return FiniteModel.AgreeOn(formula, normal) && normalize(normal).Equals(normal);
        },
        print: FormulaPrinter.Unicode.Print,
        iter: 1000);
}
