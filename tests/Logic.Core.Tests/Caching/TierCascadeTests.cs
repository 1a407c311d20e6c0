using Logic.Caching;
using Logic.Conformance.Caching;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Tests.Caching;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TierCascadeTests
{
    private static readonly CacheKey Key = CacheKey.Of("problem"u8);
    private static readonly CacheEntry Entry = new(new byte[] { 1, 2, 3 }, TimeSpan.FromMinutes(7));

    private readonly FakeTimeProvider _clock = new();
    private readonly DictionaryTier _near = new("near");
    private readonly DictionaryTier _far = new("far", new TierOptions { WriteBehind = true });

    [Test]
    public async Task AReadGoesDownAndFillsWhatIsAboveWithTheLifetimeLeft()
    {
        await using var cascade = Cascade();
        _far.Entries[Key] = Entry;
        var found = await FindAsync(cascade);
        await cascade.FlushAsync(default);
        Assert.That((found!.Value.Tier, found.Value.Lifetime), Is.EqualTo(("far", Entry.Lifetime)));
        Assert.That(_near.Entries[Key], Is.EqualTo(Entry));
    }

    [Test]
    public async Task WhatIsNotBelievedIsRemovedCountedAndPassedOver()
    {
        await using var cascade = Cascade();
        _near.Entries[Key] = new CacheEntry(new byte[] { 9 }, null);
        _far.Entries[Key] = Entry;
        var found = await FindAsync(cascade);
        await cascade.FlushAsync(default);
        Assert.That(found!.Value.Tier, Is.EqualTo("far"));
        Assert.That(cascade.Statistics.Select(static t => (t.Hits, t.Rejected)), Is.EqualTo(new[] { (0L, 1L), (1L, 0L) }));
        Assert.That(_near.Entries[Key], Is.EqualTo(Entry));
    }

    [Test]
    public async Task AReaderThatThrowsIsAMiss()
    {
        await using var cascade = Cascade();
        _near.Entries[Key] = Entry;
        Assert.That(await cascade.FindAsync<string>(Key, static _ => throw new InvalidOperationException(), default), Is.Null);
    }

    [Test]
    public async Task AValueOverTheLimitIsNeitherReadNorWritten()
    {
        await using var cascade = Cascade();
        var huge = new CacheEntry(new byte[100 << 20], null);
        _near.Entries[Key] = huge;
        var wasRead = false;
        await cascade.FindAsync(Key, _ => { wasRead = true; return Belief<string>.In("value"); }, default);
        await cascade.FlushAsync(default);
        await cascade.WriteAsync(Key, huge, default);
        Assert.That(wasRead, Is.False);
        Assert.That(_near.Entries, Is.Empty);
    }

    [Test]
    public async Task ASlowTierCostsItsSoftTimeoutOnceAndIsThenLeftAlone()
    {
        await using var cascade = Cascade();
        _near.Before = static t => Task.Delay(Timeout.Infinite, t);
        _far.Entries[Key] = Entry;
        var first = FindAsync(cascade);
        Assert.That(first.IsCompleted, Is.False);
        _clock.Advance(_near.Options.SoftTimeout);
        Assert.That((await first)!.Value.Tier, Is.EqualTo("far"));
        Assert.That((await FindAsync(cascade))!.Value.Tier, Is.EqualTo("far"));
        var near = cascade.Statistics[0];
        Assert.That((near.Timeouts, near.IsOpen, _near.Reads), Is.EqualTo((1L, true, 1)));
        Assert.That(near.Skipped, Is.GreaterThanOrEqualTo(1));
    }

    [Test]
    public async Task NobodyWaitsForTheProbeThatFindsATierWellAgain()
    {
        await using var cascade = Cascade();
        _near.Before = static _ => throw new IOException("down");
        await FindAsync(cascade);
        _near.Before = static _ => Task.CompletedTask;
        _near.Entries[Key] = Entry;
        Assert.That((await FindAsync(cascade))?.Tier, Is.Null);
        _clock.Advance(_near.Options.BreakTime);
        Assert.That((await FindAsync(cascade))?.Tier, Is.Null);
        Assert.That((await FindAsync(cascade))?.Tier, Is.EqualTo("near"));
        Assert.That((cascade.Statistics[0].Errors, cascade.Statistics[0].LastError), Is.EqualTo((1L, "down")));
    }

    [Test]
    public async Task AHealthCheckTellsLatencyAndLastErrorOfEveryTier()
    {
        await using var cascade = Cascade();
        _near.Before = static _ => throw new IOException("down");
        var health = await cascade.CheckHealthAsync(default);
        Assert.That(health.Select(static h => (h.Name, h.IsHealthy, h.LastError)), Is.EqualTo(new[] { ("near", false, "down"), ("far", true, null) }));
        Assert.That(cascade.Statistics[0].IsOpen, "what a check finds spares the callers");
    }

    [Test]
    public async Task AHealthCheckOfATierThatHangsEndsAndOneThatSucceedsEndsTheBreak()
    {
        await using var cascade = Cascade();
        _near.Before = static t => Task.Delay(Timeout.Infinite, t);
        var checking = cascade.CheckHealthAsync(default).AsTask();
        _clock.Advance(_near.Options.HardTimeout);
        var hung = (await checking)[0];
        Assert.That((hung.IsHealthy, hung.Latency), Is.EqualTo((false, _near.Options.HardTimeout)));
        _near.Before = static _ => Task.CompletedTask;
        var well = (await cascade.CheckHealthAsync(default))[0];
        Assert.That((well.IsHealthy, well.LastError, cascade.Statistics[0].IsOpen), Is.EqualTo((true, hung.LastError, false)));
    }

    [Test]
    public async Task BreaksGrowWithEachFailureInARow()
    {
        await using var cascade = Cascade();
        _near.Before = static _ => throw new IOException("down");
        await FindAsync(cascade);
        for (var i = 0; i < 20; i++)
        {
            _clock.Advance(_near.Options.BreakTime);
            await FindAsync(cascade);
        }

        Assert.That(_near.Reads, Is.EqualTo(5), "at once, then after 1, 2, 4 and 8 s");
    }

    [Test]
    public async Task CancellingIsTheCallersAndNoFaultOfTheTier()
    {
        await using var cascade = Cascade();
        using var cancellation = new CancellationTokenSource();
        _near.Before = static t => Task.Delay(Timeout.Infinite, t);
        var find = cascade.FindAsync(Key, Believe, cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        Assert.That(async () => await find, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(cascade.Statistics[0].IsOpen, Is.False);
    }

    [Test]
    public async Task WritesBehindAreDoneWhenTheCascadeIsDisposedOf()
    {
        var cascade = Cascade();
        var gate = new TaskCompletionSource();
        _far.Before = _ => gate.Task;
        await cascade.WriteAsync(Key, Entry, default);
        Assert.That((_near.Entries.Count, _far.Entries.Count, cascade.PendingWrites), Is.EqualTo((1, 0, 1)));
        var disposing = cascade.DisposeAsync();
        gate.SetResult();
        await disposing;
        Assert.That((_far.Entries.Count, cascade.PendingWrites), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task AFullQueueDropsAndCounts()
    {
        var gate = new TaskCompletionSource<bool>();
        var queue = new WriteBehindQueue(_clock);
        for (var i = 0; i < 1_500; i++) queue.Add(1, _ => new ValueTask<bool>(gate.Task));
        Assert.That(queue.Dropped, Is.InRange(499, 500));
        gate.SetResult(true);
        await queue.DisposeAsync();
        Assert.That(queue.Pending, Is.Zero);
    }

    private static Belief<string> Believe(ReadOnlyMemory<byte> bytes) => Belief<string>.In(bytes.Span.SequenceEqual(Entry.Value.Span) ? "value" : null);

    private static async Task<(string Value, string Tier, TimeSpan? Lifetime)?> FindAsync(TierCascade cascade) =>
        await cascade.FindAsync(Key, Believe, default);

    private TierCascade Cascade() => new([_near, _far], isPatient: false, _clock, NullLogger.Instance);
}
