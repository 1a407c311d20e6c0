using Logic.RateLimiting;

namespace Logic.Caching.Redis.Tests;

/// <summary>The limiter while its server is killed, frozen and restarted.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RateLimiterOutageTests
{
    private static readonly CallRate TenAnHour = new(10, TimeSpan.FromHours(1));
    private RedisServer _server = null!;

    [SetUp]
    public async Task StartAsync() => _server = await RedisServer.StartAsync();

    [TearDown]
    public async Task StopAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task WhenTheServerIsKilledTheLocalLimitHoldsAndItIsUsedAgainWhenItIsBack()
    {
        await using var limiter = Limiter(RedisAbsence.LimitLocally);
        Assert.That((await limiter.TryAcquireAsync("ann", permits: 10)).IsAllowed);
        await _server.KillAsync();
        for (var i = 0; i < 10; i++) Assert.That((await limiter.TryAcquireAsync("ann")).IsAllowed, $"local call {i}");
        Assert.That((await limiter.TryAcquireAsync("ann")).IsAllowed, Is.False);
        await _server.RunAsync();
        await UntilRedisCountsAsync(limiter);
    }

    [Test]
    public async Task WhenThatIsWantedCallsAreRefusedInstead()
    {
        await using var limiter = Limiter(RedisAbsence.Refuse);
        await _server.KillAsync();
        Assert.That(await limiter.TryAcquireAsync("ann"), Is.EqualTo(new RateLimitDecision(false, TimeSpan.FromMilliseconds(50))));
        await _server.RunAsync();
        await UntilRedisCountsAsync(limiter);
    }

    [Test]
    public async Task AFrozenServerHoldsUpTheFirstCallsOnly()
    {
        await using var limiter = Limiter(RedisAbsence.LimitLocally);
        Assert.That((await limiter.AskAsync("ann", LimitedOperation.Prove, 1, default)).Reply, Is.Not.Null);
        await _server.FreezeAsync();
        var first = TimeProvider.System.GetTimestamp();
        Assert.That((await limiter.AskAsync("ann", LimitedOperation.Prove, 1, default)).Reply, Is.Null);
        var waited = TimeProvider.System.GetElapsedTime(first);
        var second = TimeProvider.System.GetTimestamp();
        Assert.That((await limiter.AskAsync("ann", LimitedOperation.Prove, 1, default)).Reply, Is.Null);
        await TestContext.Out.WriteLineAsync($"the first call waited {waited.TotalMilliseconds:0} ms, the second {TimeProvider.System.GetElapsedTime(second).TotalMilliseconds:0.000} ms");
        await _server.ThawAsync();
        await UntilRedisCountsAsync(limiter);
    }

    [Test]
    public async Task WhoCancelsIsNotCounted()
    {
        await using var limiter = Limiter(RedisAbsence.LimitLocally);
        await limiter.TryAcquireAsync("ann");
        await _server.FreezeAsync();
        using var cancellation = new CancellationTokenSource();
        var asking = limiter.TryAcquireAsync("ann", cancellationToken: cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        Assert.That(async () => await asking, Throws.InstanceOf<OperationCanceledException>());
        await _server.ThawAsync();
        Assert.That((await limiter.AskAsync("bob", LimitedOperation.Prove, 1, default)).Reply, Is.Not.Null, "no fault of the server");
    }

    private static async Task UntilRedisCountsAsync(RedisRateLimiter limiter)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await limiter.AskAsync("probe", LimitedOperation.Convert, 1, patience.Token)).Reply is null) await Task.Delay(20, patience.Token);
    }

    private RedisRateLimiter Limiter(RedisAbsence whenAway) => new(
        _ => TenAnHour,
        new RedisRateLimiterOptions { Url = _server.Url, WhenAway = whenAway, BreakTime = TimeSpan.FromMilliseconds(50), Timeout = TimeSpan.FromSeconds(1) });
}
