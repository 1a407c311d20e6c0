using Logic.RateLimiting;

namespace Logic.Tests.RateLimiting;

public sealed class LocalRateLimiterTests
{
    private readonly ManualClock _clock = new();
    private LocalRateLimiter _limiter = null!;
    private CallRate? _rate;

    [SetUp]
    public void CreateLimiter()
    {
        _rate = new CallRate(10, TimeSpan.FromSeconds(10));
        _limiter = new LocalRateLimiter(_ => _rate, _clock);
    }

    [TearDown]
    public void DisposeLimiter() => _limiter.Dispose();

    [Test]
    public async Task AllowsABurstThenOneCallAtATime()
    {
        for (var i = 0; i < 10; i++) Assert.That((await _limiter.TryAcquireAsync("ann")).IsAllowed);
        var refused = await _limiter.TryAcquireAsync("ann");
        Assert.That((refused.IsAllowed, refused.RetryAfter), Is.EqualTo((false, TimeSpan.FromSeconds(1))));
        _clock.Advance(refused.RetryAfter);
        Assert.That((await _limiter.TryAcquireAsync("ann")).IsAllowed);
        Assert.That((await _limiter.TryAcquireAsync("ann")).IsAllowed, Is.False);
    }

    [Test]
    public async Task SubjectsAndOperationsAreApart()
    {
        Assert.That((await _limiter.TryAcquireAsync("ann", permits: 10)).IsAllowed);
        Assert.That((await _limiter.TryAcquireAsync("bob", permits: 10)).IsAllowed);
        Assert.That((await _limiter.TryAcquireAsync("ann", LimitedOperation.Prove, 10)).IsAllowed);
        Assert.That((await _limiter.TryAcquireAsync("ann")).IsAllowed, Is.False);
    }

    [Test]
    public async Task MorePermitsThanTheLimitAreNeverGranted()
    {
        var decision = await _limiter.TryAcquireAsync("ann", permits: 11);
        Assert.That((decision.IsAllowed, decision.RetryAfter), Is.EqualTo((false, Timeout.InfiniteTimeSpan)));
    }

    [Test]
    public async Task NoRateMeansNoLimit()
    {
        _rate = null;
        for (var i = 0; i < 1_000; i++) Assert.That((await _limiter.TryAcquireAsync("ann")).IsAllowed);
    }

    [Test]
    public void TheThrowingFormSaysHowLongToWait() =>
        Assert.That(
            async () => await _limiter.AcquireAsync("ann", permits: 11),
            Throws.TypeOf<RateLimitExceededException>().With.Property("RetryAfter").EqualTo(Timeout.InfiniteTimeSpan));

    [Test]
    public async Task OneSubjectIsALimiterForMiddleware()
    {
        await using var ann = _limiter.For("ann", clock: _clock);
        using (var granted = ann.AttemptAcquire(10)) Assert.That(granted.IsAcquired);
        using (var refused = await ann.AcquireAsync())
        {
            Assert.That(refused.IsAcquired, Is.False);
            Assert.That(refused.TryGetMetadata(System.Threading.RateLimiting.MetadataName.RetryAfter, out var wait));
            Assert.That(wait, Is.EqualTo(TimeSpan.FromSeconds(1)));
        }

        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.That(ann.IdleDuration, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That((await _limiter.TryAcquireAsync("ann", permits: 10)).IsAllowed, "what the middleware drops is not what counts");
    }

    [Test]
    public async Task NoWindowHoldsMoreThanTheBurstAndTheRate()
    {
        var random = new Random(1);
        var granted = new List<TimeSpan>();
        var now = TimeSpan.Zero;
        for (var i = 0; i < 5_000; i++)
        {
            var step = TimeSpan.FromMilliseconds(random.Next(0, 400));
            _clock.Advance(step);
            now += step;
            if ((await _limiter.TryAcquireAsync("ann")).IsAllowed) granted.Add(now);
        }

        for (var first = 0; first < granted.Count; first += 7)
        {
            for (var last = first; last < Math.Min(granted.Count, first + 200); last++)
                Assert.That(last - first + 1, Is.LessThanOrEqualTo(10 + (int)(granted[last] - granted[first]).TotalSeconds));
        }
    }

    [Test]
    public async Task ParallelCallersGetNoMoreThanTheLimit()
    {
        var decisions = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(async () => await _limiter.TryAcquireAsync("ann"))));
        Assert.That(decisions.Count(d => d.IsAllowed), Is.EqualTo(10));
    }

    [Test, Category("Long")]
    public async Task UnderPressureTheRealClockIsKept()
    {
        using var limiter = new LocalRateLimiter(_ => new CallRate(100, TimeSpan.FromSeconds(1)), TimeProvider.System);
        var start = TimeProvider.System.GetTimestamp();
        var granted = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            while (TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(10))
            {
                if ((await limiter.TryAcquireAsync("ann")).IsAllowed) count++;
                else await Task.Delay(1);
            }

            return count;
        })));
        var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        Assert.That(granted.Sum(), Is.InRange(950, 100 + (int)(100 * seconds)));
    }
}
