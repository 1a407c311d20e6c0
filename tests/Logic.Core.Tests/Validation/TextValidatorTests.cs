using Logic.Diagnostics;
using Logic.Language.Grammar;
using Logic.Validation;

namespace Logic.Tests.Validation;

public sealed class TextValidatorTests
{
    private static readonly TextLimits Limits = new(10_000, RefuseSuspicious: true);

    [TestCase("The shop is open (on Sunday).")]
    [TestCase("∀x (Open(x) → Eats(x))")]
    [TestCase("Every medieval(ish) town has a wall.")]
    [TestCase("عربي نص، עברית 🙂")]
    [TestCase("Line one.\r\n\tLine two costs $5 {net}.")]
    [TestCase("a < b and c > d")]
    public void PassesLanguageAndLogic(string text) => Assert.That(TextValidator.Check(text, Limits), Is.Null);

    [TestCase("", DiagnosticCodes.EmptyInput, 0)]
    [TestCase(" \t\n", DiagnosticCodes.EmptyInput, 0)]
    [TestCase("A cat\u0000 sleeps.", DiagnosticCodes.ControlCharacter, 5)]
    [TestCase("All <ScRipt>cats</script>", DiagnosticCodes.SuspiciousPattern, 4)]
    [TestCase("Call eval(x) now.", DiagnosticCodes.SuspiciousPattern, 5)]
    [TestCase("medieval(x), eval(x)", DiagnosticCodes.SuspiciousPattern, 13)]
    [TestCase("I owe ${amount}.", DiagnosticCodes.SuspiciousPattern, 6)]
    [TestCase("__import__('os')", DiagnosticCodes.SuspiciousPattern, 0)]
    [TestCase("Click javascript:alert(1)", DiagnosticCodes.SuspiciousPattern, 6)]
    public void RefusesWithCodeAndPlace(string text, string code, int start)
    {
        var diagnostic = TextValidator.Check(text, Limits);
        Assert.That((diagnostic?.Code, diagnostic?.Span.Start), Is.EqualTo((code, start)));
    }

    [TestCase("<script"), TestCase("<IFRAME"), TestCase("<!--"), TestCase("javascript:"), TestCase("onerror="), TestCase("${"), TestCase("#{"), TestCase("{{")]
    [TestCase("__import__"), TestCase("__class__"), TestCase("eval("), TestCase("exec("), TestCase("os.system"), TestCase("; DROP TABLE"), TestCase("union select"), TestCase("<?php")]
    public void FindsAPatternWhereItStands(string pattern)
    {
        const string Before = "Ann says that 猫 🙂 likes ";
        var diagnostic = TextValidator.Check(Before + pattern + " x.", Limits)!;
        Assert.That((diagnostic.Code, diagnostic.Span.Start), Is.EqualTo((DiagnosticCodes.SuspiciousPattern, Before.Length)));
        Assert.That(diagnostic.Span.End, Is.LessThanOrEqualTo(Before.Length + pattern.Length + 3));
    }

    [Test]
    public void NoExampleOfTheGrammarLooksLikeCode()
    {
        var examples = EnglishGrammar.Default.Rules.Select(static r => r.Example).ToArray();
        Assert.That(examples, Has.Length.GreaterThan(500));
        Assert.That(examples.Where(static e => TextValidator.Check(e, Limits) is not null), Is.Empty);
    }

    [TestCase("∀x (Open(x) → …)")]
    [TestCase("∀x ((Eval(x) ∧ ¬Exec(x)) ↔ {Medieval(x)})")]
    [TestCase("forall x. (P(x) <-> ~Q(x)) & a < b & c <= d")]
    [TestCase("! [X] : (p(X) => $less(X, 1)) % a comment")]
    [TestCase("On load, the script of the object is a link; drop the table at the union, select a style.")]
    public void LogicAndPlainWordsAreNoAlarm(string text)
    {
        var found = TextValidator.Check(text, Limits);
        Assert.That(found, Is.Null, found?.Message);
    }

    [Test]
    public void RefusesHalfASurrogatePair()
    {
        Assert.That(TextValidator.Check("cat \ud83d sleeps", Limits)?.Code, Is.EqualTo(DiagnosticCodes.InvalidUtf16));
        Assert.That(TextValidator.Check("cat \ude42", Limits)?.Span, Is.EqualTo(new TextSpan(4, 1)));
    }

    [Test]
    public void CountsCharactersBeforeAnythingElse()
    {
        var diagnostic = TextValidator.Check(new string('(', 10_001), Limits);
        Assert.That(diagnostic?.Code, Is.EqualTo(DiagnosticCodes.InputTooLong));
        Assert.That(diagnostic?.Message, Does.Contain("10,001").And.Contain("10,000"));
    }

    [Test]
    public void TheSuspiciousCheckCanBeTurnedOff() =>
        Assert.That(TextValidator.Check("<script>", Limits with { RefuseSuspicious = false }), Is.Null);

    [Test, CancelAfter(5_000)]
    public void TheTimeIsLinear()
    {
        var text = string.Concat(Enumerable.Repeat("xeval(", 200_000));
        Assert.That(TextValidator.Check(text, Limits with { MaxSize = int.MaxValue }), Is.Null);
    }
}
