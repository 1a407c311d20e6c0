using System.Text.Json;
using Logic.Formulas;
using Logic.Formulas.Printing;

namespace Logic.Tests.Formulas.Printing;

public sealed class PrinterTests
{
    [TestCase("∀x (Cat(x) → Animal(x))")]
    [TestCase("¬∃x (Student(x) ∧ ∀y (Teacher(y) → Like(x, y)))")]
    [TestCase("∀x ∀y (Farmer(x) ∧ Donkey(y) ∧ Own(x, y) → Feed(x, y))")]
    [TestCase("Guilty(alice) ⊕ Guilty(bob)")]
    [TestCase("∃x ∃y (x ≠ y ∧ Prime(x) ∧ Prime(y))")]
    [TestCase("∀x (x = tom)")]
    [TestCase("¬(2 < mother(tom)) ∧ 3 ≤ 4.5")]
    [TestCase("(P ∧ Q) ∨ R → (S → T)")]
    [TestCase("(P → Q) ↔ (R ↔ S)")]
    [TestCase("∀x (P(x, x()) ∧ `for all`(y()))")]
    public void UnicodeBracketsWherePeopleNeedThem(string text) =>
        Assert.That(FormulaPrinter.Unicode.Print(Formula.Parse(text)), Is.EqualTo(text));

    [TestCase("∀x ∃y (P(x) ∧ ¬Q(y) ⊕ R → x ≤ y)", "forall x exists y ((P(x) & ~Q(y)) xor R -> x <= y)")]
    [TestCase("P(mañana) ↔ ⊤", "P(`ma\\u00f1ana`) <-> $true")]
    public void Ascii(string text, string expected) =>
        Assert.That(FormulaPrinter.Ascii.Print(Formula.Parse(text)), Is.EqualTo(expected));

    [TestCase("∀x (Man(x) ∧ P ∧ Q → mortal(x, x1) ∨ ⊥)", "! [X] : (('Man'(X) & 'P' & 'Q') => (mortal(X, x1) | $false))")]
    [TestCase("¬p ⊕ `it's`(\"a\\\\b\") = 5", "~ p <~> 'it\\'s'('a\\\\u005cb') = \"5\"")]
    public void Tptp(string text, string expected) =>
        Assert.That(FormulaPrinter.Tptp.Print(Formula.Parse(text)), Is.EqualTo(expected));

    [TestCase("∀x (Man(x) → ∃y1 Love(x, y1))", @"\forall x\,(\mathrm{Man}(x) \rightarrow \exists y_{1}\,\mathrm{Love}(x, y_{1}))")]
    [TestCase("P(a_b) ∧ 1 ≤ c ∨ `50%`", @"(P(\mathrm{a\_b}) \land 1 \leq \mathrm{c}) \lor \mathrm{50\%}")]
    public void Latex(string text, string expected) =>
        Assert.That(FormulaPrinter.Latex.Print(Formula.Parse(text)), Is.EqualTo(expected));

    [TestCase("∀x (Man(x) → Mortal(x))", "mortal(X) :- man(X).")]
    [TestCase("Man(socrates) ∧ Age(socrates, 70)", "man(socrates).\nage(socrates, 70).")]
    [TestCase("∀x (∃y (Child(y, x) ∧ (Boy(y) ∨ Girl(y))) → Parent(x) ∧ Adult(x))", "parent(X) :- child(Y, X), (boy(Y); girl(Y)).\nadult(X) :- child(Y, X), (boy(Y); girl(Y)).")]
    [TestCase("∀x P(x) → Q", "% ∀x P(x) → Q")]
    [TestCase("P ∨ Q", "% P ∨ Q")]
    public void Prolog(string text, string expected) =>
        Assert.That(FormulaPrinter.Prolog.Print(Formula.Parse(text)), Is.EqualTo(expected));

    [TestCase("∀x (Man(x) → ¬(x = 5))", "(forall ((x U)) (=> (Man x) (not (= x n5))))")]
    [TestCase("∀x and(x, x()) ∧ `a b` ∧ P(a) ∧ P(a, a)", "(and (forall ((x U)) (and!2 x x!2)) |a b| (P a) (P!2 a a))")]
    public void SmtLib(string text, string expected) =>
        Assert.That(FormulaPrinter.SmtLib.Print(Formula.Parse(text.Replace(" and(", " `and`("))), Is.EqualTo(expected));

    [Test]
    public void SmtLibProblemsDeclareWhatTheyUse() => Assert.That(
        ProblemPrinter.SmtLib.Print([Formula.Parse("∀x (P(x) → Q(f(x), 1, 2))"), Formula.Parse("R")], Formula.Parse("∃y P(y)")),
        Is.EqualTo("""
            (set-logic UF)
            (declare-sort U 0)
            (declare-fun P (U) Bool)
            (declare-fun Q (U U U) Bool)
            (declare-fun f (U) U)
            (declare-const n1 U)
            (declare-const n2 U)
            (declare-fun R () Bool)
            (assert (distinct n1 n2))
            (assert (forall ((x U)) (=> (P x) (Q (f x) n1 n2))))
            (assert R)
            (assert (not (exists ((y U)) (P y))))
            (check-sat)

            """.ReplaceLineEndings("\n")));

    [Test]
    public void Json() => Assert.That(
        FormulaPrinter.Json.Print(Formula.Parse("∀x (P(x, tom) → x = 1.5)")),
        Is.EqualTo("""{"type":"forall","variable":"x","body":{"type":"implies","operands":[{"type":"atom","predicate":"P","arguments":[{"type":"variable","name":"x"},{"type":"function","name":"tom"}]},{"type":"equal","operands":[{"type":"variable","name":"x"},{"type":"number","value":1.5}]}]}}"""));

    [Test]
    public void FormulasSerializeInsideOtherObjects()
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, Formula> { ["a"] = Formula.Parse("P(tom)") });
        Assert.That(JsonSerializer.Deserialize<Dictionary<string, Formula>>(json)!["a"], Is.EqualTo(Formula.Parse("P(tom)")));
        Assert.That(() => JsonSerializer.Deserialize<Formula>("{}"), Throws.TypeOf<JsonException>());
    }

    [Test]
    public void FreeVariablesAreTold() => Assert.That(
        Formula.Atom("P", Term.Variable("x"), Term.Variable("n"), Term.Constant("y")).ToString(),
        Is.EqualTo("P(x, ?n, y())"));

    [Test]
    public void NamesWithHalfCharactersAreRefused() => Assert.That(() => Formula.Atom("a\uD800"), Throws.ArgumentException);
}
