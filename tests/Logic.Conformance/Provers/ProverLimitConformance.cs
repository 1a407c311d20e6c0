using System.Diagnostics;
using Logic.Formulas;
using Logic.Proving;

namespace Logic.Conformance.Provers;

/// <summary>Deadlines, cancellation, parallel use, and that nothing is left behind.</summary>
public abstract class ProverLimitConformance : ProverSuite
{
    /// <summary>On a machine that does much else; the long test holds the real bound.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan StrictSlack = TimeSpan.FromMilliseconds(500);

    [Test]
    public Task TheDeadlineIsKept() => DeadlineAsync(TimeSpan.FromMilliseconds(400), Slack);

    [Test]
    public Task CancellationIsHeard() => CancelAsync(TimeSpan.FromMilliseconds(300), Slack);

    [Test, Category("Long")]
    public async Task DeadlinesAndCancellationsAreKeptWithinHalfASecond()
    {
        // The first proof of a process pays for its compilation.
        await ProveAsync([], Formula.Parse("P ∨ ¬P"));
        for (var i = 0; i < 20; i++)
        {
            await DeadlineAsync(TimeSpan.FromMilliseconds(100 + (50 * i)), StrictSlack);
            await CancelAsync(TimeSpan.FromMilliseconds(20 + (37 * i)), StrictSlack);
        }
    }

    [Test]
    public async Task WhatIsCancelledBeforeItBeganIsCancelled()
    {
        var result = await ProveAsync(Hard.Axioms, Hard.Goal, cancellation: new CancellationToken(canceled: true));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Cancelled));
    }

    [Test]
    public async Task ManyMayAskAtOnce()
    {
        var asked = Enumerable.Range(0, 24).Select(i => Task.Run(async () =>
        {
            var theorem = i % 3 > 0 || !RefutesNonTheorems;
            var goal = Formula.Parse(theorem ? $"P{i}(c)" : $"Q{i}(c)");
            var result = await ProveAsync(Read($"P{i}(a)", $"∀x (P{i}(x) → P{i}(f(x)))", "f(f(a)) = c"), goal);
            return result.Status == (theorem ? SzsStatus.Theorem : SzsStatus.CounterSatisfiable) ? null : $"{i}: {result.Status} {result.Reason}";
        }));
        Assert.That((await Task.WhenAll(asked)).OfType<string>(), Is.Empty);
    }

    [TearDown]
    public async Task NothingIsLeftBehind()
    {
        var watch = Stopwatch.StartNew();
        while (Children.Count() > 0 && watch.Elapsed < Slack) await Task.Delay(20);
        Assert.That(Children.Count(), Is.Zero, "processes are left behind");
    }

    private async Task DeadlineAsync(TimeSpan time, TimeSpan slack)
    {
        var watch = Stopwatch.StartNew();
        var result = await ProveAsync(Hard.Axioms, Hard.Goal, time);
        Assert.That(watch.Elapsed, Is.LessThan(time + slack), $"{result.Status}");
        Assert.That(result.Status.IsConclusive(), Is.False, $"{result.Status}: the problem was not hard enough");
    }

    private async Task CancelAsync(TimeSpan after, TimeSpan slack)
    {
        using var cancel = new CancellationTokenSource();
        var asked = Task.Run(() => ProveAsync(Hard.Axioms, Hard.Goal, TimeSpan.FromMinutes(2), cancel.Token).AsTask());
        await Task.Delay(after);
        var watch = Stopwatch.StartNew();
        await cancel.CancelAsync();
        var result = await asked;
        Assert.That(watch.Elapsed, Is.LessThan(slack));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Cancelled), result.Reason);
    }
}
