using Logic.Fuzzer.Inputs;

namespace Logic.Fuzzer.Tests;

/// <summary>The run finds what it looks for, and gives it again.</summary>
public sealed class FuzzRunTests
{
    [Test]
    public void FindsWhatThrowsAndKeepsEachKindOnce()
    {
        var report = new FuzzRun(Target(static input => input.Length % 7 == 0 ? throw new FormatException("seven") : true), 1).Run(0, 1_000);
        Assert.That(report.Failures, Has.Count.EqualTo(1));
        Assert.That(report.Failures[0].Problem, Does.Contain("seven"));
    }

    [Test]
    public void FindsWhatHangs()
    {
        var run = new FuzzRun(Target(static _ => Spin(TimeSpan.FromMilliseconds(40))), 1) { LongestTime = TimeSpan.FromMilliseconds(5) };
        Assert.That(run.Try(0), Is.False);
    }

    [Test]
    public void FindsWhatTakesMemory()
    {
        var run = new FuzzRun(Target(static _ => new byte[2 << 20].Length > 0), 1) { MostAllocated = 1 << 20 };
        Assert.That(run.Try(0), Is.False);
    }

    [Test]
    public void TheSameNumberIsTheSameInput()
    {
        var target = FuzzTargets.Find("json");
        var source = new InputSource(target, 1);
        byte[][] inputs = [.. Enumerable.Range(0, 500).Select(i => source[i])];
        Assert.That(Enumerable.Range(0, 500).Reverse().All(i => new InputSource(target, 1)[i].AsSpan().SequenceEqual(inputs[i])), Is.True);
        Assert.That(inputs.Select(static i => InputText.Of(i)).Distinct().Count(), Is.GreaterThan(400));
    }

    private static FuzzTarget Target(Func<byte[], bool> run) => new("test", [[1, 2, 3]], ["a", "b"], run);

    private static bool Spin(TimeSpan time)
    {
        var start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < time) Thread.SpinWait(100);
        return true;
    }
}
