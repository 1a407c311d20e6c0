using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas;

public sealed class SignatureTests
{
    [Test]
    public void FindsClashesWithTheirPlaces()
    {
        string[] texts = ["P(a) ∧ f(a) = a", "Q → P(a, b)", "f(a) ∧ P(b, b)"];
        var signature = Signature.Of(texts.Select(FormulaReader.Lenient.Read));
        Assert.That(signature.Conflicts.Select(c => (c.FormulaIndex, c.Second.Span.Start, c.ToDiagnostic().Code)), Is.EqualTo(new[]
        {
            (1, 4, SignatureConflict.ArityCode),
            (2, 0, SignatureConflict.KindCode),
        }));
        Assert.That(signature.Conflicts[0].Message, Is.EqualTo("'P' has 2 arguments here and 1 before; these are two different symbols."));
    }

    [Test]
    public void ListsSymbolsOfFormulas()
    {
        var signature = Signature.Of([Formula.Parse("∀x (P(x) → Q(f(x), tom))"), Formula.Parse("P(tom)")]);
        Assert.That(signature.Symbols.Select(s => s.ToString()), Is.EqualTo(new[] { "P/1", "Q/2", "f/1", "tom/0" }));
        Assert.That(signature.Conflicts, Is.Empty);
    }
}
