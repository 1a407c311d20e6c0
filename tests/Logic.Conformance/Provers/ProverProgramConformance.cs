using System.Diagnostics;
using System.Globalization;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Conformance.Provers;

/// <summary>Programs that hang, die, babble or are not there: a typed result each, in time, and nothing left behind.</summary>
public abstract class ProverProgramConformance
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    // Of no other test and no other run.
    private static readonly string Sleep = string.Create(CultureInfo.InvariantCulture, $"sleep 91{Environment.ProcessId}");

    /// <summary>What asks a given program.</summary>
    protected abstract IExternalProver Create(string path);

    /// <summary>Whether the program runs in a folder of its own.</summary>
    protected virtual bool HasFolder => true;

    [TestCase("exit 3", "exit code 3")]
    [TestCase("echo 'unknown option, this is version 0.1' >&2; exit 1", "unknown option")]
    [TestCase("head -c 5000 /dev/urandom", "")]
    [TestCase("echo 'Theorem, surely.'", "")]
    [TestCase("echo unsat; echo sat; kill -9 $$", "")]
    [TestCase("yes", "more than is allowed")]
    [TestCase("yes >&2", "more than is allowed")]
    [TestCase("exec /no/such/interpreter", "")]
    public async Task WhatIsNoAnswerIsNone(string script, string reason)
    {
        using var program = new StandIn(script);
        var result = await AskAsync(program.Path, TimeSpan.FromSeconds(60));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp), result.Reason);
        Assert.That(result.Reason, Is.Not.Empty.And.Contains(reason));
        Assert.That(result.Evidence, Is.EqualTo(Evidence.None));
        Assert.That(result.Verified, Is.False);
    }

    [TestCase("SLEEP")]
    [TestCase("SLEEP & wait")]
    [TestCase("trap '' TERM INT HUP; while true; do SLEEP; done")]
    [TestCase("exec 1>&- 2>&-; SLEEP")]
    public async Task WhatHangsIsKilledWithAllItStarted(string script)
    {
        using var program = new StandIn(script.Replace("SLEEP", Sleep, StringComparison.Ordinal));
        var watch = Stopwatch.StartNew();
        var result = await AskAsync(program.Path, TimeSpan.FromMilliseconds(500));
        Assert.That(watch.Elapsed, Is.LessThan(Slack));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Timeout));
        await AssertNoSleeper();
    }

    [Test]
    public async Task WhatIsCancelledIsKilled()
    {
        using var program = new StandIn(Sleep);
        using var cancel = new CancellationTokenSource();
        var asked = Task.Run(() => AskAsync(program.Path, TimeSpan.FromMinutes(5), cancel.Token));
        var watch = Stopwatch.StartNew();
        while (Sleepers() == 0 && watch.Elapsed < TimeSpan.FromSeconds(60)) await Task.Delay(10);
        await cancel.CancelAsync();
        Assert.That((await asked).Status, Is.EqualTo(SzsStatus.Cancelled));
        await AssertNoSleeper();
    }

    [TestCase("exit 1", 60_000)]
    [TestCase("SLEEP", 500)]
    public async Task TheFolderIsRemoved(string script, int milliseconds)
    {
        if (!HasFolder) Assert.Ignore("It has none.");
        var note = Path.GetTempFileName();
        using var program = new StandIn($"pwd > '{note}'; {script.Replace("SLEEP", Sleep, StringComparison.Ordinal)}");
        await AskAsync(program.Path, TimeSpan.FromMilliseconds(milliseconds));
        var folder = (await File.ReadAllTextAsync(note)).Trim();
        File.Delete(note);
        if (folder.Length == 0) Assert.Inconclusive("The program was killed before it said where it was.");
        Assert.That(Directory.Exists(folder), Is.False, folder);
    }

    [Test]
    public async Task WhatIsMissingIsAValueWithAHint()
    {
        var prover = Create("no-such-program");
        Assert.That(prover.CheckAvailability().IsAvailable, Is.False);
        var result = await AskAsync("no-such-program", TimeSpan.FromSeconds(1));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Reason, Does.Contain("nstall"));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(ProvingCodes.ProverMissing));
    }

    private async Task<ProofResult> AskAsync(string path, TimeSpan time, CancellationToken cancellationToken = default) =>
        await Create(path).ProveAsync(
            new ProofRequest([Formula.Parse("P"), Formula.Parse("P → Q")], Formula.Parse("Q")) { Limits = new ProofLimits { Time = time } },
            cancellationToken);

    private static int Sleepers() => Children.Named(Sleep.Replace(' ', '\0'));

    private static async Task AssertNoSleeper()
    {
        var watch = Stopwatch.StartNew();
        while (Sleepers() > 0 && watch.Elapsed < Slack) await Task.Delay(20);
        Assert.That(Sleepers(), Is.Zero);
    }
}
