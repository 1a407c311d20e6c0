using System.Diagnostics;
using Logic.Formulas;
using Logic.Formulas.Reading;

namespace Logic.Tests.Formulas.Reading;

/// <summary>What is no formula gives one error with its place, what was found and what was expected; never more than that.</summary>
public sealed class BadInputTests
{
    [TestCase("", 0, "the end of the text", "a formula")]
    [TestCase(" \t\r\n", 4, "the end of the text", "a formula")]
    [TestCase("(mostly", 7, "the end of the text", "bracket for the '(' at 0")]
    [TestCase("P)", 1, "')'", "no bracket is open")]
    [TestCase("(P]", 2, "']'", "')' for the '(' at 0")]
    [TestCase("P(a", 3, "the end of the text", "',' or ')'")]
    [TestCase("P(a,)", 4, "')'", "a term")]
    [TestCase("P ∧", 3, "the end of the text", "a formula")]
    [TestCase("∧ P", 0, "'∧'", "a formula")]
    [TestCase("P → → Q", 4, "'→'", "a formula")]
    [TestCase("¬", 1, "the end of the text", "a formula")]
    [TestCase("P Q", 2, "'Q'", "a connective")]
    [TestCase("All cats are animals", 4, "'cats'", "a connective")]
    [TestCase("∀ (P)", 2, "'('", "a variable")]
    [TestCase("∀x", 2, "the end of the text", "a formula")]
    [TestCase("a =", 3, "the end of the text", "a term")]
    [TestCase("5", 1, "the end of the text", "a relation")]
    [TestCase("P(Q ∧ R)", 4, "'∧'", "',' or ')'")]
    [TestCase("P(`\\ud800`)", 2, "half a character", "whole characters")]
    [TestCase("P ∧ 😀", 4, "'😀'", "a name")]
    [TestCase("\u202EP", 0, "U+202E", "a name")]
    [TestCase("كل القطط حيوانات", 3, "'القطط'", "a connective")]
    [TestCase("P(`open)", 2, "without an end", "closing `")]
    [TestCase("P(``)", 2, "blank", "not blank")]
    [TestCase("P(`\\n`)", 3, "backslash", "hexadecimal")]
    [TestCase("P(1234567890123456789012345678901)", 2, "'1234567890123456789012345678901'", "digits")]
    [TestCase("∀x∈S P(x)", 2, "'∈'", "quotes")]
    public void IsAnErrorWithItsPlace(string text, int position, string found, string expected)
    {
        var result = FormulaReader.Lenient.Read(text);
        Assert.That(result.Success, Is.False, result.Formula?.ToString());
        Assert.That(result.Error!.Span.Start, Is.EqualTo(position), result.Error.Message);
        Assert.That(result.Error.Found, Does.Contain(found));
        Assert.That(result.Error.Expected, Does.Contain(expected));
        Assert.That(Formula.TryParse(text, out _), Is.False);
        Assert.That(() => Formula.Parse(text), Throws.TypeOf<FormulaSyntaxException>().With.Message.EqualTo(result.Error.Message));
    }

    [Test]
    public void HalfCharactersAreErrors()
    {
        // Built here, as attributes would lose the lone surrogates.
        foreach (var text in new[] { "P ∧ \uD800", "P(`\uDC00`)", "P ∧ x\uD83D" })
        {
            var error = FormulaReader.Lenient.Read(text).Error!;
            Assert.That(error.Found, Does.Contain("lone surrogate"));
            Assert.That(char.IsSurrogate(text[error.Span.Start]));
        }
    }

    [TestCase("(", "P", ")")]
    [TestCase("(", "", "")]
    [TestCase("¬", "P", "")]
    [TestCase("not ", "P", "")]
    [TestCase("∀x ", "P", "")]
    [TestCase("forall x. (", "P", ")")]
    [TestCase("(∀x)", "P", "")]
    [TestCase("P → ", "P", "")]
    [TestCase("P ⊕ ", "P", "")]
    [TestCase("P(", "a", ")")]
    [TestCase("P(f(", "a", "))")]
    [TestCase("P ∧ (Q ∨ ", "P", ")")]
    public void DeepNestingIsAnErrorInLinearTime(string before, string middle, string after)
    {
        var watch = Stopwatch.StartNew();
        foreach (var reader in new[] { FormulaReader.Lenient, FormulaReader.Tptp, FormulaReader.Json })
        {
            var error = reader.Read(Repeat(before, 100_000) + middle + Repeat(after, 100_000)).Error;
            Assert.That(error, Is.Not.Null);
            if (reader == FormulaReader.Lenient) Assert.That(error!.Found, Does.Contain("deeper than 1000"));
        }

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [TestCase("! [X] : ")]
    [TestCase("~ ")]
    [TestCase("(")]
    public void DeepNestingInTptpIsAnError(string before) =>
        Assert.That(FormulaReader.Tptp.Read(Repeat(before, 100_000) + "p").Error!.Found, Does.Contain("deeper than 1000"));

    [Test]
    public void LongChainsAreNoNesting()
    {
        var formula = Formula.Parse(Repeat("P ∧ ", 100_000) + "P");
        Assert.That(((Conjunction)formula).Operands, Has.Length.EqualTo(100_001));
    }

    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("""{"type":"nonsense","operands":[]}""")]
    [TestCase("""{"type":"not","operands":[{"type":"true"},{"type":"true"}]}""")]
    [TestCase("""{"type":"atom","predicate":" "}""")]
    [TestCase("""{"type":"atom","predicate":"\ud800"}""")]
    [TestCase("""{"type":"atom","predicate":"P","arguments":[{"type":"number","value":1e99}]}""")]
    public void JsonThatIsNoFormulaIsAnError(string json) => Assert.That(FormulaReader.Json.Read(json).Success, Is.False);

    [Test]
    public void JsonErrorsHaveTheirPlace()
    {
        var error = FormulaReader.Json.Read("""{"type":"not","operands":[{"type":"nonsense","operands":[]}]}""").Error!;
        Assert.That((error.Span.Start, error.Span.Length), Is.EqualTo((26, 33)));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
