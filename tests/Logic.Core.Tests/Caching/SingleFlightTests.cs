using Logic.Caching;

namespace Logic.Tests.Caching;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SingleFlightTests
{
    private readonly SingleFlight<string, int> _flights = new();
    private readonly TaskCompletionSource<int> _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _runs;

    [Test]
    public async Task ManyCallersShareOneRun()
    {
        var callers = Enumerable.Range(0, 64).Select(_ => _flights.RunAsync("k", WorkAsync, default)).ToArray();
        _gate.SetResult(7);
        Assert.That(await Task.WhenAll(callers), Is.All.EqualTo(7));
        Assert.That(_runs, Is.EqualTo(1));
    }

    [Test]
    public async Task AfterTheRunTheNextCallerStartsANewOne()
    {
        _gate.SetResult(7);
        await _flights.RunAsync("k", WorkAsync, default);
        await _flights.RunAsync("k", WorkAsync, default);
        Assert.That(_runs, Is.EqualTo(2));
    }

    [Test]
    public async Task WhoCancelsLeavesAndTheOthersGetTheirResult()
    {
        using var impatient = new CancellationTokenSource();
        var first = _flights.RunAsync("k", WorkAsync, impatient.Token);
        var second = _flights.RunAsync("k", WorkAsync, default);
        await impatient.CancelAsync();
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());
        _gate.SetResult(7);
        Assert.That(await second, Is.EqualTo(7));
    }

    [Test]
    public async Task WhenAllHaveLeftTheWorkIsCancelled()
    {
        using var impatient = new CancellationTokenSource();
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var only = _flights.RunAsync("k", async t =>
        {
            t.Register(() => stopped.SetResult());
            started.SetResult();
            return await _gate.Task.WaitAsync(t);
        }, impatient.Token);
        await started.Task;
        await impatient.CancelAsync();
        await stopped.Task;
        Assert.That(async () => await only, Throws.InstanceOf<OperationCanceledException>());
        _gate.SetResult(8);
        Assert.That(await _flights.RunAsync("k", WorkAsync, default), Is.EqualTo(8));
    }

    [Test]
    public void AFailureIsEveryonesAndIsNotKept()
    {
        var callers = new[] { _flights.RunAsync("k", WorkAsync, default), _flights.RunAsync("k", WorkAsync, default) };
        _gate.SetException(new InvalidOperationException("broken"));
        foreach (var caller in callers) Assert.That(async () => await caller, Throws.InvalidOperationException);
        Assert.That(async () => await _flights.RunAsync("k", _ => Task.FromResult(1), default), Is.EqualTo(1));
    }

    private Task<int> WorkAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _runs);
        return _gate.Task;
    }
}
