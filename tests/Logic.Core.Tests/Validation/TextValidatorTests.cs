using Logic.Diagnostics;
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
