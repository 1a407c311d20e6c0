namespace Logic.Evaluation.Tests;

public sealed class CalibrationTests
{
    [Test]
    public void BandsCountWhatIsRight()
    {
        var calibration = new Calibration();
        calibration.Add(0.85, true);
        calibration.Add(0.89, false);
        calibration.Add(1.0, true);
        Assert.That(calibration.Lines(), Is.EqualTo(new[]
        {
            "  0.8-0.9      2  confidence 0.870  right 0.500",
            "  0.9-1.0      1  confidence 1.000  right 1.000",
        }));
        Assert.That(calibration.Error, Is.EqualTo(0.74 / 3).Within(1e-9));
    }

    [Test]
    public void TheFitFindsTheOdds()
    {
        var examples = Enumerable.Range(0, 400).Select(static i => (new double[] { 1, i % 2 }, i % 4 == 0 || (i % 2 == 1 && i % 8 != 7))).ToList();
        var weights = LogisticFit.Fit(examples);
        Assert.That(LogisticFit.Likelihood(weights, [1, 0]), Is.EqualTo(0.5).Within(0.02));
        Assert.That(LogisticFit.Likelihood(weights, [1, 1]), Is.EqualTo(0.75).Within(0.02));
    }

    [Test]
    public async Task ASentenceIsRightWhenItsSkeletonIsTheGoldOne()
    {
        var run = new CalibrationRun(new LogicReasoner());
        await run.AddAsync([new("a", ["All cats are animals."], "Tom is a cat.", "Unknown", ["∀x (Cat(x) → Animal(x))"], "Cat(tom)")], CancellationToken.None);
        var report = new StringWriter();
        run.Report("x", report);
        Assert.That(report.ToString(), Does.StartWith("calibrate x: sentences with a gold formula: 2,").And.Contain("is that of reading 1: 2; of none: 0"));
    }
}
