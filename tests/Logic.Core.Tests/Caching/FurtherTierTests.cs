using Logic.Caching;
using Logic.Conformance.Caching;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Tests.Caching;

/// <summary>Tiers that keep entries for ever, and tiers that are switched off.</summary>
public sealed class FurtherTierTests
{
    private static readonly ProofRequest Request = new([Formula.Parse("P"), Formula.Parse("P → Q")], Formula.Parse("Q"));

    [Test]
    public async Task WhatATierKeepsForEverANearerOneKeepsForTheSharedLifetime()
    {
        var (near, far) = (new DictionaryTier("near"), new DictionaryTier("far"));
        var options = new ProofCacheOptions { SharedLifetime = TimeSpan.FromDays(3) };
        await using (var first = new ProofCache([far], options)) await first.GetOrProveAsync(Request, new BuiltInProver());
        var key = ProofCache.KeyOf(Request);
        far.Entries[key] = far.Entries[key] with { Lifetime = null };
        await using var second = new ProofCache([near, far], options);
        Assert.That((await second.GetAsync(Request))!.CacheTier, Is.EqualTo("far"));
        await second.FlushAsync();
        Assert.That(near.Entries[key].Lifetime, Is.EqualTo(TimeSpan.FromDays(3)));
    }

    [Test]
    public async Task ATierThatIsSwitchedOffIsNotThere()
    {
        var off = new DictionaryTier("off", new TierOptions { IsEnabled = false });
        await using var cache = new ProofCache([off]);
        await cache.GetOrProveAsync(Request, new BuiltInProver());
        Assert.That((off.Reads, off.Entries.Count, cache.GetStatistics().Tiers.Length), Is.EqualTo((0, 0, 0)));
    }
}
