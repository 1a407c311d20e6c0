namespace Logic.Fuzzer.Tests;

/// <summary>Ten thousand inputs a target in every run, a million in the long one: none crashes, hangs or takes memory without a bound.</summary>
public sealed class FuzzTests
{
    private static IEnumerable<string> Targets => FuzzTargets.Names;

    [TestCaseSource(nameof(Targets))]
    public void TenThousandInputs(string target) => Run(target, 10_000);

    [TestCaseSource(nameof(Targets)), Category("Long")]
    public void AMillionInputs(string target) => Run(target, 1_000_000);

    private static void Run(string target, long inputs)
    {
        var report = new FuzzRun(FuzzTargets.Find(target), seed: 1).Run(0, inputs);
        TestContext.Out.WriteLine(report);
        Assert.That(report.Failures, Is.Empty, () => string.Join('\n', report.Failures));
        Assert.That(report.Good, Is.Positive, "some inputs get as far as good ones do");
        Assert.That(report.Good, Is.LessThan(inputs), "and some do not");
    }
}
