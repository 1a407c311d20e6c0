using System.Text;
using Logic.Caching;

namespace Logic.Conformance.Caching;

/// <summary>What every tier does. A fixture derives from it and says how to make a tier that nobody else uses.</summary>
public abstract class ProofCacheTierConformance
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>A tier over a place of its own.</summary>
    protected abstract Task<IProofCacheTier> CreateAsync();

    /// <summary>Whether entries end with their lifetime; an archive keeps them for ever.</summary>
    protected virtual bool KeepsLifetimes => true;

    [Test]
    public async Task GivesBackTheBytesItWasGiven()
    {
        var tier = await CreateAsync();
        var bytes = Enumerable.Range(0, 70_000).Select(i => (byte)i).ToArray();
        await tier.SetAsync(Key("a"), new CacheEntry(bytes, Hour), default);
        var entry = await tier.GetAsync(Key("a"), default);
        Assert.That(entry!.Value.Value.ToArray(), Is.EqualTo(bytes));
        if (KeepsLifetimes) Assert.That(entry.Value.Lifetime, Is.InRange(TimeSpan.FromMinutes(59), Hour));
    }

    [Test]
    public async Task AnEmptyValueIsAValue()
    {
        var tier = await CreateAsync();
        await tier.SetAsync(Key("empty"), new CacheEntry(ReadOnlyMemory<byte>.Empty, null), default);
        var entry = await tier.GetAsync(Key("empty"), default);
        Assert.That(entry!.Value.Value.Length, Is.Zero);
        Assert.That(entry.Value.Lifetime, Is.Null);
    }

    [Test]
    public async Task WhatIsNotThereIsNull()
    {
        var tier = await CreateAsync();
        Assert.That(await tier.GetAsync(Key("absent"), default), Is.Null);
        Assert.That(await tier.RemoveAsync(Key("absent"), default), Is.False);
    }

    [Test]
    public async Task WritingAgainReplaces()
    {
        var tier = await CreateAsync();
        await tier.SetAsync(Key("a"), Entry("one"), default);
        await tier.SetAsync(Key("a"), Entry("two"), default);
        Assert.That(await TextAsync(tier, "a"), Is.EqualTo("two"));
    }

    [Test]
    public async Task KeysAreKeptApart()
    {
        var tier = await CreateAsync();
        for (var i = 0; i < 40; i++) await tier.SetAsync(Key($"k{i}"), Entry($"v{i}"), default);
        for (var i = 0; i < 40; i++) Assert.That(await TextAsync(tier, $"k{i}"), Is.EqualTo($"v{i}"));
    }

    [Test]
    public async Task RemovingIsToldAndDone()
    {
        var tier = await CreateAsync();
        await tier.SetAsync(Key("a"), Entry("one"), default);
        await tier.SetAsync(Key("b"), Entry("two"), default);
        Assert.That(await tier.RemoveAsync(Key("a"), default), Is.True);
        Assert.That(await tier.GetAsync(Key("a"), default), Is.Null);
        Assert.That(await TextAsync(tier, "b"), Is.EqualTo("two"));
    }

    [Test]
    public async Task ClearingRemovesEverything()
    {
        var tier = await CreateAsync();
        for (var i = 0; i < 40; i++) await tier.SetAsync(Key($"k{i}"), Entry("v"), default);
        await tier.ClearAsync(default);
        for (var i = 0; i < 40; i++) Assert.That(await tier.GetAsync(Key($"k{i}"), default), Is.Null);
        await tier.ClearAsync(default);
    }

    [Test]
    public async Task ManyAtOnceDoNotDisturbEachOther()
    {
        var tier = await CreateAsync();
        await Task.WhenAll(Enumerable.Range(0, 32).Select(async i =>
        {
            await tier.SetAsync(Key($"k{i}"), Entry($"v{i}"), default);
            Assert.That(await TextAsync(tier, $"k{i}"), Is.EqualTo($"v{i}"));
        }));
    }

    [Test]
    public async Task AnswersAPing() => await (await CreateAsync()).PingAsync(default);

    private static CacheKey Key(string name) => CacheKey.Of(Encoding.UTF8.GetBytes(name));

    private static CacheEntry Entry(string text) => new(Encoding.UTF8.GetBytes(text), Hour);

    private static async Task<string?> TextAsync(IProofCacheTier tier, string name) =>
        await tier.GetAsync(Key(name), default) is { } entry ? Encoding.UTF8.GetString(entry.Value.Span) : null;
}
