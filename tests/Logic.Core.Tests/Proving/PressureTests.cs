using System.Collections.Concurrent;
using System.Diagnostics;
using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>
/// Runs that are cancelled or out of time, many at once: an answer is the right one or none, deadlines hold, and nothing is
/// left behind.
/// </summary>
public sealed class PressureTests
{
    private const int Workers = 4;

    [Test]
    public void ACutShortRunIsNeverWrong() => CutShort(runs: 150, mostMilliseconds: 20);

    [Test, Category("Long")]
    public void ACutShortRunIsNeverWrongInTheLongRun() => CutShort(runs: 20_000, mostMilliseconds: 60);

    [Test, Category("Long")]
    public void HundredsOfHardProofsKeepTheirDeadline()
    {
        var late = new ConcurrentBag<TimeSpan>();
        var limits = new ProofLimits { Time = TimeSpan.FromSeconds(1) };
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / 2) }, seed =>
        {
            var watch = Stopwatch.StartNew();
            var result = Prove.That(HardProblems.Request(seed) with { Limits = limits });
            if (watch.Elapsed > TimeSpan.FromSeconds(1.2)) late.Add(watch.Elapsed);
            Assert.That(result.Status, Is.Not.EqualTo(HardProblems.IsTheorem(seed) ? SzsStatus.CounterSatisfiable : SzsStatus.Theorem));
        });
        Assert.That(late, Is.Empty);
    }

    [Test, Category("Long")]
    public void MemoryStaysFlatOverCutShortRuns()
    {
        CutShort(runs: 1_000, mostMilliseconds: 30);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        CutShort(runs: 5_000, mostMilliseconds: 30);
        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(8L << 20));
    }

    // Each problem's answer in peace is what a run cut short may say; the deadline or the cancellation comes at a random moment.
    private static void CutShort(int runs, int mostMilliseconds)
    {
        ProofRequest[] requests = [.. Enum.GetValues<ProblemKind>().SelectMany(kind => Enumerable.Range(0, 5).Select(seed => RandomProblems.Request(seed, kind)))];
        var answers = new ConcurrentDictionary<int, bool>();
        var threads = Process.GetCurrentProcess().Threads.Count;
        var answered = 0;
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = Workers }, run =>
        {
            var which = run % (requests.Length + HardProblems.Count);
            var request = which < requests.Length ? requests[which] : HardProblems.Request(which - requests.Length);
            var result = RunCutShort(request, run, mostMilliseconds);
            if (IsProved(result) is not { } proved) return;
            Interlocked.Increment(ref answered);
            if (which >= requests.Length) Assert.That(proved, Is.EqualTo(HardProblems.IsTheorem(which - requests.Length)));
            else Assert.That(answers.GetOrAdd(which, proved), Is.EqualTo(proved), $"problem {which}");
        });
        Assert.That(answered, Is.Positive);
        Assert.That(Process.GetCurrentProcess().Threads.Count, Is.LessThan(threads + 50), "threads are left behind");
    }

    private static ProofResult RunCutShort(ProofRequest request, int run, int mostMilliseconds)
    {
        var time = TimeSpan.FromMilliseconds(new Random(run).NextDouble() * mostMilliseconds);
        if (run % 2 == 0) return Prove.That(request with { Limits = new ProofLimits { Time = time } });
        using var source = new CancellationTokenSource(time);
        return new BuiltInProver().Prove(request, source.Token);
    }

    private static bool? IsProved(ProofResult result) => result.Status switch
    {
        SzsStatus.Theorem or SzsStatus.Unsatisfiable or SzsStatus.ContradictoryAxioms => true,
        SzsStatus.CounterSatisfiable or SzsStatus.Satisfiable => false,
        _ => null,
    };
}
