using Logic.Caching;
using Logic.Conformance.Caching;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Tests.Proving.Cached;

/// <summary>A tier on its own, as a cache of proofs.</summary>
public sealed class ProofCacheTierTests
{
    private static readonly Formula Goal = Formula.Parse("Q");
    private static readonly Formula[] Assumptions = [Formula.Parse("P"), Formula.Parse("P → Q")];

    [Test]
    public async Task ContainsGetsSetsRemovesClearsAndCounts()
    {
        var tier = new PlainTier();
        Assert.That(await tier.ContainsAsync(Goal, Assumptions), Is.False);
        await tier.SetAsync(Goal, new BuiltInProver().Prove(new ProofRequest([.. Assumptions], Goal)), Assumptions);
        Assert.That(await tier.ContainsAsync(Goal, Assumptions));
        var found = (await tier.GetAsync(Goal, Assumptions))!;
        Assert.That((found.Status, found.Verified, found.CacheTier), Is.EqualTo((SzsStatus.Theorem, true, "plain")));
        var statistics = tier.GetStatistics();
        Assert.That((statistics.Hits, statistics.MemoryHits, statistics.Misses, statistics.Entries), Is.EqualTo((2L, 0L, 1L, 0)), "nothing is kept in memory");
        Assert.That(await tier.RemoveAsync(Goal, Assumptions));
        Assert.That(await tier.RemoveAsync(Goal, Assumptions), Is.False);
        await tier.SetAsync(Goal, new BuiltInProver().Prove(new ProofRequest([.. Assumptions], Goal)), Assumptions);
        await ((IProofCache)tier).ClearAsync();
        Assert.That(tier.Inner.Entries, Is.Empty);
    }

    [Test]
    public async Task ItsTroubleIsNotTheCallers()
    {
        var tier = new PlainTier();
        tier.Inner.Before = static _ => throw new IOException("down");
        Assert.That((await tier.GetOrProveAsync(new ProofRequest([.. Assumptions], Goal), new BuiltInProver())).Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That((await tier.CheckHealthAsync())[0], Is.EqualTo(new TierHealth("plain", false, default, "down")).Using<TierHealth>((a, b) => a with { Latency = default } == b with { Latency = default }));
    }

    [Test]
    public async Task TiersOneByOneAsInTheGuide()
    {
        await using var l1 = new ProofCache(options: new ProofCacheOptions { MaxEntries = 1_000, Lifetime = TimeSpan.FromSeconds(300) });
        var l2 = new PlainTier();
        var proved = new BuiltInProver().Prove(new ProofRequest([.. Assumptions], Goal));
        await l2.SetAsync(Goal, proved, Assumptions);
        Assert.That(await l1.ContainsAsync(Goal, Assumptions), Is.False);
        await l1.SetAsync(Goal, (await l2.GetAsync(Goal, Assumptions))!, Assumptions);
        Assert.That((await l1.GetAsync(Goal, Assumptions))!.CacheTier, Is.EqualTo("memory"));
    }

    private sealed class PlainTier : ProofCacheTier
    {
        public DictionaryTier Inner { get; } = new("plain");

        public override string Name => Inner.Name;

        public override TierOptions Options => Inner.Options;

        public override ValueTask<CacheEntry?> GetAsync(CacheKey key, CancellationToken cancellationToken) => Inner.GetAsync(key, cancellationToken);

        public override ValueTask SetAsync(CacheKey key, CacheEntry entry, CancellationToken cancellationToken) => Inner.SetAsync(key, entry, cancellationToken);

        public override ValueTask<bool> RemoveAsync(CacheKey key, CancellationToken cancellationToken) => Inner.RemoveAsync(key, cancellationToken);

        public override ValueTask ClearAsync(CancellationToken cancellationToken = default) => Inner.ClearAsync(cancellationToken);

        public override ValueTask PingAsync(CancellationToken cancellationToken) => Inner.PingAsync(cancellationToken);
    }
}
