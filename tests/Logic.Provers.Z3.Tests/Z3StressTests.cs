using System.Collections.Concurrent;
using Logic.Formulas;

namespace Logic.Proving.Z3.Tests;

/// <summary>Many proofs on several threads, under forced collections, some of them cancelled: none wrong, memory flat.</summary>
public sealed class Z3StressTests
{
    private const int Threads = 4;

    private readonly Z3Prover _prover = new(new Z3Options { Transport = Z3Transport.Library, CertificationTime = TimeSpan.Zero });
    private readonly ConcurrentQueue<string> _wrong = new();
    private int _cancelled;

    [Test]
    public Task TwoHundredProofs() => RunAsync(200);

    [Test, Category("Long")]
    public async Task FiveThousandProofsInFlatMemory()
    {
        await RunAsync(1_000);
        _cancelled = 0;
        List<long> sizes = [Environment.WorkingSet >> 20];
        for (var i = 0; i < 5; i++)
        {
            await RunAsync(1_000);
            sizes.Add(Environment.WorkingSet >> 20);
        }

        TestContext.Out.WriteLine($"5,000 proofs, {_cancelled} cancelled, working set after each thousand, in MiB: {string.Join(", ", sizes)}");
        Assert.That(sizes[^1] - sizes[0], Is.LessThan(64), "MiB");
    }

    private async Task RunAsync(int count)
    {
        if (!_prover.CheckAvailability().IsAvailable) Assert.Ignore(_prover.CheckAvailability().Detail);
        using var done = new CancellationTokenSource();
        var collector = Task.Run(() => Collect(done.Token));
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(t => Task.Run(() => WorkAsync(t, count / Threads))));
        await done.CancelAsync();
        await collector;
        Assert.That(_wrong, Is.Empty);
    }

    private static void Collect(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(5);
        }
    }

    private async Task WorkAsync(int thread, int count)
    {
        var random = new Random(thread);
        for (var i = 0; i < count; i++)
        {
            var length = 1 + random.Next(6);
            var isTheorem = random.Next(2) == 0;
            using var cancel = new CancellationTokenSource();
            if (random.Next(5) == 0) cancel.CancelAfter(TimeSpan.FromMilliseconds(random.Next(6)));
            Judge(await _prover.ProveAsync(Chain(length, isTheorem), cancel.Token), isTheorem, $"{thread}/{i}");
        }
    }

    private void Judge(ProofResult result, bool isTheorem, string name)
    {
        if (result.Status == SzsStatus.Cancelled) Interlocked.Increment(ref _cancelled);
        else if (result.Status != (isTheorem ? SzsStatus.Theorem : SzsStatus.CounterSatisfiable)) _wrong.Enqueue($"{name}: {result.Status} {result.Reason}");
    }

    private static ProofRequest Chain(int length, bool isTheorem)
    {
        var rules = Enumerable.Range(0, length).Select(i => Formula.Parse($"∀x (P{i}(x) ∧ ∃y R(x, y) → P{i + 1}(f(x)))"));
        return new ProofRequest(
            [.. rules, Formula.Parse("P0(a)"), Formula.Parse("∀x R(x, f(x))")],
            Formula.Parse($"∃x P{(isTheorem ? length : length + 1)}(x)"));
    }
}
