using System.Buffers;
using Logic.Caching;
using Logic.Conformance.Caching;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Tests.Caching;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TierDistributedCacheTests
{
    private static readonly byte[] Value = [1, 2, 3];
    private readonly FakeTimeProvider _clock = new();
    private readonly DictionaryTier _near = new("near"), _far = new("far", new TierOptions { WriteBehind = true });

    [Test]
    public async Task GivesBackWhatItWasGivenInEveryForm()
    {
        await using var cache = Cache();
        await cache.SetAsync("a", Value, new DistributedCacheEntryOptions());
        cache.Set("b", new ReadOnlySequence<byte>(Value), new DistributedCacheEntryOptions());
        Assert.That(await cache.GetAsync("a"), Is.EqualTo(Value));
        Assert.That(cache.Get("b"), Is.EqualTo(Value));
        var buffer = new ArrayBufferWriter<byte>();
        Assert.That(await cache.TryGetAsync("a", buffer));
        Assert.That(buffer.WrittenSpan.ToArray(), Is.EqualTo(Value));
        Assert.That(cache.TryGet("absent", buffer), Is.False);
        await cache.RemoveAsync("a");
        Assert.That((await cache.GetAsync("a"), _far.Entries.Count), Is.EqualTo(((byte[]?)null, 1)));
    }

    [Test]
    public async Task EntriesEndAsTheyWereToldTo()
    {
        await using var cache = Cache();
        await cache.SetAsync("absolute", Value, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5) });
        await cache.SetAsync("sliding", Value, new DistributedCacheEntryOptions { SlidingExpiration = TimeSpan.FromMinutes(2), AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5) });
        Assert.That(_near.Entries.Values.Select(static e => e.Lifetime!.Value.TotalMinutes).Order(), Is.EqualTo(new[] { 2, 5 }));
        _clock.Advance(TimeSpan.FromMinutes(4));
        await cache.RefreshAsync("sliding");
        Assert.That(_near.Entries.Values.Select(static e => e.Lifetime!.Value.TotalMinutes).Order(), Is.EqualTo(new[] { 1, 5 }), "no longer than the absolute end");
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(await cache.GetAsync("absolute"), Is.Null, "also in a tier that keeps no time");
    }

    [Test]
    public async Task ADeadTierIsAMissAndAnotherOneAnswers()
    {
        await using var cache = Cache();
        await cache.SetAsync("a", Value, new DistributedCacheEntryOptions());
        await cache.RemoveAsync("nothing");
        _near.Before = static _ => throw new IOException("down");
        Assert.That(await cache.GetAsync("a"), Is.EqualTo(Value));
    }

    [Test]
    public async Task DamagedAndMovedEntriesAreMisses()
    {
        await using var cache = new TierDistributedCache([_near], _clock);
        await cache.SetAsync("a", Value, new DistributedCacheEntryOptions());
        var (key, entry) = _near.Entries.Single();
        for (var i = 0; i < entry.Value.Length; i++)
        {
            var damaged = entry.Value.ToArray();
            damaged[i] ^= 4;
            _near.Entries[key] = entry with { Value = damaged };
            Assert.That(await cache.GetAsync("a"), Is.Null, $"byte {i}");
        }

        await cache.SetAsync("b", Value, new DistributedCacheEntryOptions());
        _near.Entries[_near.Entries.Keys.Single(k => k != key)] = entry;
        Assert.That(await cache.GetAsync("b"), Is.Null);
    }

    [Test]
    public async Task TheContainerOffersIt()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IProofCacheTier>(_near);
        services.AddLogic().AddDistributedCache().AddDistributedCache();
        await using var provider = services.BuildServiceProvider();
        var cache = provider.GetServices<IDistributedCache>().Single();
        await cache.SetAsync("a", Value, new DistributedCacheEntryOptions());
        Assert.That(_near.Entries, Has.Count.EqualTo(1));
    }

    private TierDistributedCache Cache() => new([_near, _far], _clock);
}
