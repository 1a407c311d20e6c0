using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>A node that is killed, frozen and started again: no answer is lost, none is wrong, and the node is used again.</summary>
public sealed class FaultTests
{
    private const int Workers = 4;
    private readonly FakeTimeProvider _clock = new();
    private IpfsServer _server = null!;
    private IpfsProofCache _tier = null!;

    /// <summary>One node for all: each test leaves it running.</summary>
    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _server = await IpfsServer.StartAsync();
        _tier = new IpfsProofCache(_server.Options);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _tier?.Dispose();
        if (_server is not null) await _server.DisposeAsync();
    }

    [Test]
    public async Task AKilledNodeCostsNoAnswerAndIsUsedAgainWhenItIsBack()
    {
        await _tier.ClearAsync(default);
        await using var cache = new ProofCache([_tier], time: _clock);
        await _server.KillAsync();
        Assert.That((await ProveAsync(cache, 0)).Status, Is.EqualTo(SzsStatus.Theorem));
        var tier = cache.GetStatistics().Tiers[0];
        Assert.That((tier.IsOpen, tier.Errors), Is.EqualTo((true, 1L)));
        Assert.That(tier.LastError, Does.Contain("refused"));
        await _server.RunAsync();
        await RecoverAsync(cache);
        await ProveAsync(cache, 2);
        await cache.FlushAsync();
        await using var other = new ProofCache([_tier], time: _clock);
        Assert.That((await ProveAsync(other, 2)).CacheTier, Is.EqualTo("ipfs"));
    }

    [Test]
    public async Task AFrozenNodeCostsTheSoftTimeoutOnce()
    {
        await _tier.ClearAsync(default);
        await using var cache = new ProofCache([_tier], time: _clock);
        await _server.FreezeAsync();
        var first = ProveAsync(cache, 0);
        _clock.Advance(_tier.Options.SoftTimeout);
        Assert.That((await first).Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That((await ProveAsync(cache, 1)).Status, Is.EqualTo(SzsStatus.CounterSatisfiable), "nobody moves the clock for this one");
        await cache.FlushAsync();
        var tier = cache.GetStatistics().Tiers[0];
        Assert.That((tier.Timeouts, tier.IsOpen, tier.Writes), Is.EqualTo((1L, true, 0L)));
        await _server.ThawAsync();
        await RecoverAsync(cache);
    }

    [TestCase("killed")]
    [TestCase("frozen")]
    public async Task ANodeThatIsAwayCostsItsSoftTimeoutAtMostOnceAndThenNothingThatMatters(string fault)
    {
        using var tier = new IpfsProofCache(_tier.Client, new IpfsCacheOptions { Tier = _tier.Options with { BreakTime = TimeSpan.FromMinutes(1), LongestBreakTime = TimeSpan.FromMinutes(1) } });
        await using var cache = new ProofCache([tier], new ProofCacheOptions { MaxEntries = 0 });
        await tier.PingAsync(default);
        await (fault == "killed" ? _server.KillAsync() : _server.FreezeAsync());
        var cost = await OutageCost.MeasureAsync(cache, static i => Problems.Numbered(20_000 + i));
        await (fault == "killed" ? _server.RunAsync() : _server.ThawAsync());
        TestContext.Out.WriteLine($"IPFS {fault}: {cost}");
        var statistics = cache.GetStatistics().Tiers[0];
        Assert.That((statistics.Timeouts + statistics.Errors, statistics.IsOpen, statistics.Skipped), Is.EqualTo((1L, true, 200L)));
        Assert.That(cost.First, Is.LessThan(tier.Options.SoftTimeout.TotalMilliseconds + OutageCost.Jitter));
        Assert.That(cost.Median, Is.LessThan(1));
    }

    [Test]
    public async Task UnderLoadNoAnswerIsLostOrWrong()
    {
        var load = new Load(Workers, firstNumber: 10_000);
        await using (var alone = new ProofCache()) await load.RunAsync("without IPFS", alone, TimeSpan.FromSeconds(0.5));
        var impatient = new IpfsProofCache(_tier.Client, new IpfsCacheOptions
        {
            Tier = _tier.Options with { BreakTime = TimeSpan.FromMilliseconds(200), LongestBreakTime = TimeSpan.FromSeconds(0.4) },
        });
        await using var cache = new ProofCache([impatient]);
        await load.RunAsync("healthy", cache, TimeSpan.FromSeconds(1));
        await _server.KillAsync();
        await load.RunAsync("killed", cache, TimeSpan.FromSeconds(1));
        await load.RunAsync("restarting", cache, _server.RunAsync());
        await UsedAgainAsync("restarted", load, cache);
        await _server.FreezeAsync();
        await load.RunAsync("frozen", cache, TimeSpan.FromSeconds(1));
        Assert.That(cache.GetStatistics().Tiers[0].IsOpen);
        await _server.ThawAsync();
        await UsedAgainAsync("thawed", load, cache);
        TestContext.Out.WriteLine(load.Table());
        TestContext.Out.WriteLine(cache.GetStatistics().Tiers[0]);
        Assert.That((load.Wrong, load.Thrown), Is.EqualTo((0, 0)));
    }

    private static async Task UsedAgainAsync(string phase, Load load, ProofCache cache)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var writes = cache.GetStatistics().Tiers[0].Writes;
        while (cache.GetStatistics().Tiers[0] is var tier && (tier.IsOpen || tier.Writes == writes))
        {
            patience.Token.ThrowIfCancellationRequested();
            await load.RunAsync(phase, cache, TimeSpan.FromSeconds(0.3));
        }
    }

    private static async Task<ProofResult> ProveAsync(ProofCache cache, int number) =>
        await cache.GetOrProveAsync(Problems.Numbered(number), new BuiltInProver());

    /// <summary>Lets breaks end until a probe has found the node well.</summary>
    private async Task RecoverAsync(ProofCache cache)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (cache.GetStatistics().Tiers[0].IsOpen)
        {
            _clock.Advance(TimeSpan.FromSeconds(30));
            await cache.GetAsync(Problems.Numbered(1_001), patience.Token);
            await Task.Delay(20, patience.Token);
        }
    }
}
