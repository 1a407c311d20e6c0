using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Reading;

public sealed class TptpReaderTests
{
    [TestCase("! [X,Y] : (p(X) => q(Y))", "∀x ∀y (p(x) → q(y))")]
    [TestCase("! [X] : p(X) => q", "∀x p(x) → q")]
    [TestCase("'Big Cat'(tom) & ~ dog", "`Big Cat`(tom) ∧ ¬dog")]
    [TestCase("p <~> q", "p ⊕ q")]
    [TestCase("p ~| q", "¬(p ∨ q)")]
    [TestCase("p ~& q", "¬(p ∧ q)")]
    [TestCase("p <= q", "q → p")]
    [TestCase("f(a) != b", "f(a) ≠ b")]
    [TestCase("$true | $false", "⊤ ∨ ⊥")]
    [TestCase("p(3) % a comment\n /* and /* one more */ & q(-2.5)", "p(3) ∧ q(-2.5)")]
    public void ReadsFormulas(string tptp, string unicode) =>
        Assert.That(FormulaReader.Tptp.Parse(tptp), Is.EqualTo(Formula.Parse(unicode)));

    [TestCase("p & q | r", 6, "brackets")]
    [TestCase("p => q => r", 7, "brackets")]
    [TestCase("! X : p(X)", 2, "'['")]
    [TestCase("! [x] : p(x)", 3, "variable")]
    [TestCase("p(1/2)", 2, "decimal")]
    [TestCase("$less(1,2)", 0, "a formula")]
    [TestCase("X", 1, "relation")]
    public void SaysWhatIsWrong(string tptp, int position, string expected)
    {
        var error = FormulaReader.Tptp.Read(tptp).Error!;
        Assert.That(error.Span.Start, Is.EqualTo(position));
        Assert.That(error.Expected, Does.Contain(expected));
    }
}
