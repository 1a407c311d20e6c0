using Logic.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Logic.Caching.Redis.Tests;

/// <summary>The limiter on a real server, whose clock cannot be turned: limits are chosen so that the time of a test does not matter.</summary>
public sealed class RedisRateLimiterTests
{
    private static readonly CallRate TenAnHour = new(10, TimeSpan.FromHours(1));
    private RedisServer _server = null!;
    private IConnectionMultiplexer _connection = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await RedisServer.StartAsync();
        _connection = await ConnectionMultiplexer.ConnectAsync(_server.Url);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_connection is not null) await _connection.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task ABurstIsAllowedThenOneCallAtATime()
    {
        await using var limiter = Limiter(TenAnHour);
        for (var i = 0; i < 10; i++) Assert.That((await limiter.TryAcquireAsync("burst")).IsAllowed, $"call {i}");
        var refused = await limiter.TryAcquireAsync("burst");
        Assert.That(refused.IsAllowed, Is.False);
        Assert.That(refused.RetryAfter, Is.InRange(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6)));
    }

    [Test]
    public async Task ManyPermitsAreTakenTogetherOrNotAtAll()
    {
        await using var limiter = Limiter(TenAnHour);
        Assert.That((await limiter.TryAcquireAsync("many", permits: 7)).IsAllowed);
        var refused = await limiter.TryAcquireAsync("many", permits: 5);
        Assert.That((refused.IsAllowed, Math.Round(refused.RetryAfter.TotalMinutes)), Is.EqualTo((false, 12d)), "two permits more");
        Assert.That((await limiter.TryAcquireAsync("many", permits: 3)).IsAllowed, "what is refused takes nothing");
        Assert.That(await limiter.TryAcquireAsync("many", permits: 11), Is.EqualTo(new RateLimitDecision(false, Timeout.InfiniteTimeSpan)));
    }

    [Test]
    public async Task SubjectsAndOperationsAreApartAndHaveLimitsOfTheirOwn()
    {
        await using var limiter = new RedisRateLimiter(
            o => o == LimitedOperation.Convert ? null : new CallRate(o == LimitedOperation.Batch ? 1 : 2, TimeSpan.FromHours(1)), _connection);
        for (var i = 0; i < 50; i++) Assert.That((await limiter.TryAcquireAsync("apart", LimitedOperation.Convert)).IsAllowed, "not limited");
        Assert.That((await limiter.TryAcquireAsync("apart", LimitedOperation.Batch)).IsAllowed);
        Assert.That((await limiter.TryAcquireAsync("apart", LimitedOperation.Batch)).IsAllowed, Is.False);
        Assert.That((await limiter.TryAcquireAsync("apart", LimitedOperation.Prove, 2)).IsAllowed);
        Assert.That((await limiter.TryAcquireAsync("other", LimitedOperation.Batch)).IsAllowed);
    }

    [Test]
    public async Task TwoLimitersOfAFleetShareTheLimit()
    {
        await using var first = Limiter(TenAnHour);
        await using var second = Limiter(TenAnHour);
        var decisions = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => (i % 2 == 0 ? first : second).TryAcquireAsync("fleet").AsTask()));
        Assert.That(decisions.Count(static d => d.IsAllowed), Is.EqualTo(10));
    }

    [Test]
    public async Task ARateThatDividesUnevenlyIsKeptExactly()
    {
        // A third of a microsecond is lost or won with each permit when the time is rounded; here neither.
        await using var limiter = Limiter(new CallRate(900_000, TimeSpan.FromSeconds(1)));
        var first = (await limiter.AskAsync("uneven", LimitedOperation.Convert, 900_000, default)).Reply!.Value;
        Assert.That(first.WaitMicroseconds, Is.Zero);
        var second = (await limiter.AskAsync("uneven", LimitedOperation.Convert, 900_000, default)).Reply!.Value;
        Assert.That(second.WaitMicroseconds + second.ServerMicroseconds, Is.EqualTo(first.ServerMicroseconds + 1_000_000));
    }

    [Test]
    public async Task NoWindowOfTheServersTimeHoldsMoreThanTheBurstAndTheRate([Values(3, 70, 700)] int calls)
    {
        var rate = new CallRate(calls, TimeSpan.FromSeconds(1));
        await using var limiter = Limiter(rate);
        var random = new Random(calls);
        var granted = new List<(long At, int Permits)>();
        var started = TimeProvider.System.GetTimestamp();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(1.2) || granted.Sum(static g => g.Permits) < calls)
        {
            var permits = random.Next(1, 4);
            var (decision, reply) = await limiter.AskAsync("window" + calls, LimitedOperation.Prove, permits, patience.Token);
            if (decision.IsAllowed) granted.Add((reply!.Value.ServerMicroseconds, permits));
        }

        Windows.AssertKept(granted, rate);
    }

    [Test]
    public async Task ALowerLimitHoldsAtOnceAndAClockThatWasPutBackLocksNobodyOut()
    {
        await using var wide = Limiter(new CallRate(10, TimeSpan.FromHours(10)));
        Assert.That((await wide.TryAcquireAsync("changed", permits: 10)).IsAllowed);
        await using var narrow = Limiter(TenAnHour);
        Assert.That((await narrow.TryAcquireAsync("changed")).RetryAfter, Is.LessThan(TimeSpan.FromMinutes(7)), "a tenth of an hour, not of ten");
    }

    [Test]
    public async Task WhatTheServerHoldsNamesNobodyAndGoesAway()
    {
        await using var limiter = new RedisRateLimiter(_ => TenAnHour, _connection, new RedisRateLimiterOptions { KeyPrefix = "names" });
        await limiter.TryAcquireAsync("ann@example.com");
        var keys = _connection.GetServers()[0].Keys(pattern: "names*").Select(static k => k.ToString()).ToList();
        Assert.That(keys, Has.Count.EqualTo(1));
        Assert.That(keys[0], Does.Not.Contain("ann").And.StartWith("names:1:Convert:"));
        Assert.That(await _connection.GetDatabase().KeyTimeToLiveAsync(keys[0]), Is.LessThanOrEqualTo(TimeSpan.FromMinutes(6.1)));
    }

    [Test]
    public async Task AKeyThatHoldsSomethingElseIsNoRefusal()
    {
        await using var limiter = new RedisRateLimiter(_ => TenAnHour, _connection, new RedisRateLimiterOptions { KeyPrefix = "foreign" });
        await limiter.TryAcquireAsync("ann");
        var key = _connection.GetServers()[0].Keys(pattern: "foreign*").Single();
        await _connection.GetDatabase().StringSetAsync(key, "rubbish");
        Assert.That((await limiter.TryAcquireAsync("ann", permits: 10)).IsAllowed);
        await _connection.GetDatabase().KeyDeleteAsync(key);
        await _connection.GetDatabase().ListRightPushAsync(key, "rubbish");
        Assert.That((await limiter.TryAcquireAsync("ann", permits: 10)).IsAllowed, "counted locally");
        Assert.That((await limiter.TryAcquireAsync("ann")).IsAllowed, Is.False);
    }

    [Test]
    public async Task AsALimiterForMiddleware()
    {
        await using var limiter = Limiter(TenAnHour);
        await using var ann = limiter.For("middleware", LimitedOperation.Prove);
        using (var notAsked = ann.AttemptAcquire(10)) Assert.That(notAsked.IsAcquired, Is.False);
        using (var granted = await ann.AcquireAsync(10)) Assert.That(granted.IsAcquired);
        using var refused = await ann.AcquireAsync();
        Assert.That(refused.IsAcquired, Is.False);
        Assert.That(refused.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var wait));
        Assert.That(wait, Is.InRange(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(6)));
    }

    [Test]
    public async Task TheContainersLimiterCountsInRedisWithItsSettings()
    {
        var services = new ServiceCollection();
        services.AddLogic(c => { c.RateLimitCalls = 5; c.RateLimitProofCalls = 2; c.RateLimitPeriod = TimeSpan.FromHours(1); })
            .AddRedisRateLimiter(_server.Url).AddRedisRateLimiter(configure: o => o.KeyPrefix = "container");
        services.AddLogic("second", configure: c => c.RateLimitEnabled = false).AddRedisRateLimiter(_server.Url);
        await using var provider = services.BuildServiceProvider();
        var limiter = provider.GetRequiredService<ILogicRateLimiter>();
        Assert.That(limiter, Is.TypeOf<RedisRateLimiter>());
        Assert.That((await limiter.TryAcquireAsync("ann", LimitedOperation.Prove, 2)).IsAllowed);
        Assert.That((await limiter.TryAcquireAsync("ann", LimitedOperation.Prove)).IsAllowed, Is.False);
        Assert.That((await limiter.TryAcquireAsync("ann", LimitedOperation.Convert, 5)).IsAllowed);
        Assert.That(_connection.GetServers()[0].Keys(pattern: "container*").Count(), Is.EqualTo(2));
        Assert.That((await provider.GetRequiredKeyedService<ILogicRateLimiter>("second").TryAcquireAsync("ann", permits: 900)).IsAllowed);
    }

    [TestCase("KeyPrefix", " ")]
    [TestCase("Url", "http://nowhere")]
    [TestCase("Timeout", "0")]
    [TestCase("WhenAway", "7")]
    public void AWrongOptionIsNamed(string option, string value)
    {
        var options = new RedisRateLimiterOptions();
        if (option == "KeyPrefix") options.KeyPrefix = value;
        if (option == "Url") options.Url = value;
        if (option == "Timeout") options.Timeout = TimeSpan.Zero;
        if (option == "WhenAway") options.WhenAway = (RedisAbsence)7;
        var message = Assert.Throws<ArgumentException>(() => _ = new RedisRateLimiter(_ => null, options))!.Message;
        Assert.That(message, Does.Contain(option == "Url" ? "address of Redis" : option).And.Contain("allowed"));
        var services = new ServiceCollection();
        services.AddLogic().AddRedisRateLimiter(configure: o => (o.KeyPrefix, o.Url, o.Timeout, o.WhenAway) = (options.KeyPrefix, options.Url, options.Timeout, options.WhenAway));
        using var provider = services.BuildServiceProvider();
        Assert.That(() => provider.GetRequiredService<ILogicRateLimiter>(), Throws.TypeOf<OptionsValidationException>());
    }

    private RedisRateLimiter Limiter(CallRate rate) => new(_ => rate, _connection);
}
