using Logic.Caching;
using Logic.Caching.Signing;
using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Logic.Tests.Proving.Cached;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SignedProofTests
{
    private static readonly SigningKey Ours = SigningKey.Hmac("ours", Secret(1)), Theirs = SigningKey.Hmac("theirs", Secret(2));
    private readonly CountingProver _prover = new();
    private readonly DictionaryTier _tier = new("shared");
    private readonly ListLogger _log = new();

    [Test]
    public async Task WhoTrustsTheSignerBelieves()
    {
        await ProveAsync(new SigningOptions { Key = Ours });
        Assert.That((await ProveAsync(new SigningOptions { Key = Theirs, Trusted = [Ours] })).Result.CacheTier, Is.EqualTo("shared"));
        Assert.That((await ProveAsync(signing: null)).Result.CacheTier, Is.EqualTo("shared"), "who demands no signature goes by the certificate");
    }

    [TestCase("unsigned")]
    [TestCase("stranger")]
    [TestCase("damaged")]
    public async Task AWrongSignatureIsAMissACountAndALogLine(string what)
    {
        await ProveAsync(what == "unsigned" ? null : new SigningOptions { Key = what == "stranger" ? Theirs : Ours });
        if (what == "damaged")
        {
            var (key, entry) = _tier.Entries.Single();
            var bytes = entry.Value.ToArray();
            bytes[14] ^= 1;
            _tier.Entries[key] = entry with { Value = bytes };
        }

        var (result, statistics) = await ProveAsync(new SigningOptions { Key = Ours });
        Assert.That((result.Status, result.CacheTier, _prover.Calls), Is.EqualTo((SzsStatus.Theorem, (string?)null, 2)));
        Assert.That((statistics.Rejected, statistics.RejectedSignatures, statistics.Hits), Is.EqualTo((1L, 1L, 0L)));
        Assert.That(_log.Lines.Single(), Does.Contain("shared").And.Contain("Signature"));
        Assert.That((await ProveAsync(new SigningOptions { Key = Ours })).Result.CacheTier, Is.EqualTo("shared"), "and is replaced by one of ours");
    }

    [Test]
    public async Task AnEntryWithoutTrustIsLeftToThoseWhoHaveIt()
    {
        await ProveAsync(new SigningOptions { Key = Theirs });
        await using var cache = Cache(new SigningOptions { Key = Ours });
        Assert.That(await cache.GetAsync(Problems.Theorem), Is.Null);
        Assert.That(_tier.Entries, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ATrustedSignerOfAFalseProofIsNotBelieved()
    {
        await ProveAsync(new SigningOptions { Key = Ours });
        var (key, entry) = _tier.Entries.Single();
        var seal = new EntrySeal(new SigningOptions { Key = Ours });
        Assert.That(seal.TryOpen(entry.Value.Span, out var content));
        var lying = content.ToArray();
        lying[6] = (byte)SzsStatus.CounterSatisfiable;
        _tier.Entries[key] = entry with { Value = seal.Close(lying) };
        var (result, statistics) = await ProveAsync(new SigningOptions { Key = Ours });
        Assert.That((result.Status, result.CacheTier), Is.EqualTo((SzsStatus.Theorem, (string?)null)));
        Assert.That((statistics.Rejected, statistics.RejectedSignatures), Is.EqualTo((1L, 0L)));
    }

    [Test]
    public async Task TheContainerSignsWhenToldSo()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IProofCacheTier>(_tier);
        services.AddLogic()
            .ConfigureProofCache(static o => o with { Signing = new SigningOptions { Key = Ours } })
            .ConfigureProofCache(static o => o with { SharedLifetime = TimeSpan.FromDays(1) });
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<TheoremProver>().ProveAsync("P", ["P"]);
        var entry = _tier.Entries.Single().Value;
        Assert.That((entry.Value.Span[3], entry.Lifetime), Is.EqualTo(((byte)'S', TimeSpan.FromDays(1))));
    }

    private static byte[] Secret(byte seed) => [.. Enumerable.Repeat(seed, 32)];

    private ProofCache Cache(SigningOptions? signing) => new([_tier], new ProofCacheOptions { Signing = signing }, logger: _log);

    private async Task<(ProofResult Result, TierStatistics Tier)> ProveAsync(SigningOptions? signing)
    {
        await using var cache = Cache(signing);
        return (await cache.GetOrProveAsync(Problems.Theorem, _prover), cache.GetStatistics().Tiers[0]);
    }

    private sealed class ListLogger : ILogger<ProofCache>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
