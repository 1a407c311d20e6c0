using System.Security.Cryptography;
using Logic.Conformance.Caching;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>The suite of all tiers on a real node, with entries in the clear and sealed.</summary>
[TestFixture(false)]
[TestFixture(true)]
public sealed class IpfsProofCacheTests(bool isSealed) : ProofCacheTierConformance
{
    private readonly List<IpfsProofCache> _made = [];

    protected override bool KeepsLifetimes => false;

    [TearDown]
    public void DisposeOfThem()
    {
        foreach (var cache in _made) cache.Dispose();
        _made.Clear();
    }

    [Test]
    public async Task TheSameEntryHasTheSameBlockWhoeverWritesIt()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var (one, other) = (await MakeAsync(secret), await MakeAsync(secret));
        var (key, entry) = (CacheKey.Of("k"u8), new CacheEntry(new byte[] { 1, 2, 3 }, TimeSpan.FromHours(1)));
        await one.SetAsync(key, entry, default);
        await other.SetAsync(key, entry with { Lifetime = null }, default);
        Assert.That(await one.Archive.FindAsync(key), Is.EqualTo(await other.Archive.FindAsync(key)));
    }

    [Test]
    public async Task TheLargestValueIsTakenAndALargerOneIsAnError()
    {
        var cache = await MakeAsync(RandomNumberGenerator.GetBytes(32));
        var key = CacheKey.Of("large"u8);
        var bytes = RandomNumberGenerator.GetBytes(cache.Options.MaxValueBytes);
        await cache.SetAsync(key, new CacheEntry(bytes, null), default);
        Assert.That((await cache.GetAsync(key, default))!.Value.Value.ToArray(), Is.EqualTo(bytes));
        Assert.That(
            async () => await cache.SetAsync(key, new CacheEntry(new byte[2 << 20], null), default),
            Throws.TypeOf<Rpc.IpfsException>().With.Property("Kind").EqualTo(Rpc.IpfsErrorKind.TooLarge));
    }

    [Test]
    public async Task ClearingLeavesWhatIsNotOurs()
    {
        var (cache, neighbour) = (await MakeAsync(null), await MakeAsync(null));
        var key = CacheKey.Of("k"u8);
        await cache.SetAsync(key, new CacheEntry(new byte[] { 1 }, null), default);
        await neighbour.SetAsync(key, new CacheEntry(new byte[] { 1 }, null), default);
        await cache.ClearAsync(default);
        Assert.That(await cache.GetAsync(key, default), Is.Null);
        Assert.That(await neighbour.GetAsync(key, default), Is.Not.Null);
    }

    [Test]
    public async Task PinnedEntriesArePinnedForAsLongAsTheyAreThere()
    {
        var cache = await MakeAsync(RandomNumberGenerator.GetBytes(32), pins: true);
        var (one, two) = (CacheKey.Of("one"u8), CacheKey.Of("two"u8));
        await cache.SetAsync(one, new CacheEntry(RandomNumberGenerator.GetBytes(40), null), default);
        await cache.SetAsync(two, new CacheEntry(RandomNumberGenerator.GetBytes(40), null), default);
        var cids = new[] { (await cache.Archive.FindAsync(one))!.Cid, (await cache.Archive.FindAsync(two))!.Cid };
        Assert.That(await cache.Client.Pin.ListAsync(), Is.SupersetOf(cids));
        await cache.RemoveAsync(one, default);
        await cache.ClearAsync(default);
        Assert.That((await cache.Client.Pin.ListAsync()).Intersect(cids), Is.Empty);
    }

    protected override async Task<IProofCacheTier> CreateAsync() => await MakeAsync(RandomNumberGenerator.GetBytes(48));

    private async Task<IpfsProofCache> MakeAsync(byte[]? secret, bool pins = false)
    {
        var cache = await SharedNode.CacheAsync(o => (o.Secret, o.PinEntries) = (isSealed ? secret : null, pins));
        _made.Add(cache);
        return cache;
    }
}
