using Logic.Formulas;
using Logic.Formulas.Normalization;
using Logic.Formulas.Printing;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas;

/// <summary>The deepest formula there can be goes through everything on the smallest stack a host is likely to give.</summary>
public sealed class DeepFormulaTests
{
    private static readonly Action<Formula>[] Walks =
    [
        f => FormulaReader.Lenient.Parse(FormulaPrinter.Unicode.Print(f)),
        f => FormulaReader.Tptp.Parse(FormulaPrinter.Tptp.Print(f)),
        f => FormulaReader.Json.Parse(FormulaPrinter.Json.Print(f)),
        f => FormulaPrinter.SmtLib.Print(f),
        f => FormulaPrinter.Latex.Print(f),
        f => FormulaPrinter.Prolog.Print(f),
        f => Simplification.Of(f),
        f => CanonicalForm.Of([f, Formula.Not(Formula.True)]),
        f => BoundNames.Stable(f),
        f => Substitution.Apply(f, Term.Variable("free"), Term.Variable("x")),
        f => AlphaEquivalence.AreEquivalent(f, Simplification.Of(f)),
        f => Signature.Of([f]),
        f => Assert.That(f, Is.Not.EqualTo(Formula.True)),
    ];

    [Test]
    public void EveryWalkFitsIntoOneMegabyteOfStack([Range(0, 2)] int shape)
    {
        Exception? failure = null;
        var formula = shape switch
        {
            0 => Nested(990, (f, i) => i % 3 == 0 ? Formula.Not(f) : Formula.ForAll(Term.Variable("x"), f)),
            1 => Nested(990, (f, i) => i % 2 == 0 ? Formula.And(f, Formula.Atom("Q")) : Formula.Or(Formula.Atom("R"), f)),
            _ => Formula.Atom("P", Enumerable.Range(0, 990).Aggregate((Term)Term.Variable("free"), (t, _) => Term.Function("f", t))),
        };
        var thread = new Thread(() => failure = Catch(formula), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        Assert.That(failure, Is.Null);
    }

    private static Formula Nested(int depth, Func<Formula, int, Formula> wrap) =>
        Enumerable.Range(0, depth).Aggregate((Formula)Formula.Atom("P", Term.Variable("free")), wrap);

    private static Exception? Catch(Formula formula)
    {
        try
        {
            foreach (var walk in Walks) walk(formula);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
