namespace Logic.Evaluation.Tests;

public sealed class ScoreboardTests
{
    [TestCase("True", Verdict.True, true)]
    [TestCase("True", Verdict.Unknown, false)]
    [TestCase("Unknown", Verdict.Undetermined, true)]
    [TestCase("Unknown", Verdict.InconsistentPremises, true)]
    [TestCase("False", Verdict.InconsistentPremises, false)]
    [TestCase("NotTrue", Verdict.False, true)]
    [TestCase("NotTrue", Verdict.Unknown, true)]
    [TestCase("NotTrue", Verdict.True, false)]
    public void VerdictsAreHeldAgainstLabels(string label, Verdict verdict, bool expected) =>
        Assert.That(Label.IsMetBy(label, verdict), Is.EqualTo(expected));

    [Test]
    public void TheFiguresAreThoseOfTheClosingLine()
    {
        var scores = new Scoreboard();
        scores.Add("True", Verdict.True, 1);
        scores.Add("False", Verdict.True, 2);
        scores.Add("Unknown", Verdict.Undetermined, 3);
        scores.Add("True", Verdict.InconsistentPremises, 100);
        Assert.That(
            $"accuracy {scores.Accuracy} answered-precision {scores.AnsweredPrecision} {scores.Apart} {scores.Times}",
            Is.EqualTo("accuracy 0.500 (2/4) answered-precision 0.500 undetermined 1 inconsistent 1 median-ms 2.0 p99-ms 100.0"));
    }
}
