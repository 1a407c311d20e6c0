using Logic.Caching.Ipfs.Rpc;
using Logic.Proving.Cached;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Logic.Caching.Ipfs.Tests;

public sealed class IpfsLogicBuilderTests
{
    [Test]
    public void SettingsOfLogicSeedTheOptionsAndCodeHasTheLastWord()
    {
        using var services = Services(l => l.AddIpfsCache(o => o.Port = 5002), ("IpfsHost", "ipfs.example"), ("IpfsPort", "5003"), ("IpfsProtocol", "https"));
        var options = services.GetRequiredService<IOptions<IpfsCacheOptions>>().Value;
        Assert.That((options.Enabled, options.Address), Is.EqualTo((true, new Uri("https://ipfs.example:5002/"))));
    }

    [Test]
    public void ThePackageTurnsItselfOnAndTwiceIsOnce()
    {
        using var services = Services(l => l.AddIpfsCache().AddIpfsCache(o => o.Root = "/elsewhere"));
        Assert.That(services.GetServices<IProofCacheTier>(), Has.Exactly(1).SameAs(services.GetRequiredService<IpfsProofCache>()));
        Assert.That(services.GetRequiredService<IProofCache>().GetStatistics().Tiers.Single().Name, Is.EqualTo("ipfs"));
        Assert.That(services.GetRequiredService<IOptions<IpfsCacheOptions>>().Value.Root, Is.EqualTo("/elsewhere"));
        Assert.That(services.GetRequiredService<IpfsProofCache>().Client, Is.SameAs(services.GetRequiredService<IpfsClient>()));
    }

    [Test]
    public void ConfigurationThatSaysNoIsObeyed()
    {
        using var services = Services(static l => l.AddIpfsCache(), ("IpfsEnabled", "false"));
        Assert.That(services.GetRequiredService<IProofCache>().GetStatistics().Tiers, Is.Empty);
    }

    [Test]
    public void WithoutTheCacheTheTierIsOffToo()
    {
        using var services = Services(static l => l.AddIpfsCache(), ("EnableCache", "false"));
        Assert.That(services.GetRequiredService<IOptions<LogicConfig>>().Value.IpfsEnabled, Is.False);
    }

    [Test]
    public void NamedOnesAreApart()
    {
        var collection = new ServiceCollection();
        collection.AddLogic("one").AddIpfsCache(o => o.Root = "/one");
        collection.AddLogic("two").AddIpfsCache(o => o.Root = "/two");
        collection.AddLogic("none");
        using var services = collection.BuildServiceProvider();
        var monitor = services.GetRequiredService<IOptionsMonitor<IpfsCacheOptions>>();
        Assert.That((monitor.Get("one").Root, monitor.Get("two").Root), Is.EqualTo(("/one", "/two")));
        Assert.That(services.GetRequiredKeyedService<IpfsProofCache>("one"), Is.Not.SameAs(services.GetRequiredKeyedService<IpfsProofCache>("two")));
        Assert.That(services.GetRequiredKeyedService<IProofCache>("none").GetStatistics().Tiers, Is.Empty);
    }

    [Test]
    public async Task AHostSaysOnceAtItsStartThatEntriesAreInTheClear()
    {
        foreach (var (secret, enabled, warnings) in new[] { (false, true, 1), (true, true, 0), (false, false, 0) })
        {
            using var log = new ListLog();
            using var services = Services(
                l => l.AddIpfsCache(o => (o.Secret, o.Enabled) = (secret ? new byte[32] : null, enabled)).Services.AddLogging(b => b.AddProvider(log)));
            foreach (var hosted in services.GetServices<IHostedService>()) await hosted.StartAsync(default);
            _ = services.GetRequiredService<IProofCache>();
            _ = services.GetRequiredService<TheoremProver>();
            Assert.That(log.Lines.Count(static l => l.Contains("in the clear", StringComparison.Ordinal)), Is.EqualTo(warnings));
        }
    }

    [TestCase("Protocol")]
    [TestCase("Host")]
    [TestCase("Port")]
    [TestCase("BaseAddress")]
    [TestCase("Authorization")]
    [TestCase("Gateway")]
    [TestCase("Root")]
    [TestCase("Secret")]
    [TestCase("Tier.MaxValueBytes")]
    [TestCase("Timeouts")]
    public void AWrongOptionIsNamedAtStartAndSecretsAreNotRepeated(string option)
    {
        using var services = Services(l => l.AddIpfsCache(o => Spoil(o, option)));
        var error = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate())!;
        Assert.That(error.Message, Does.Contain(option).And.Not.Contains("hidden"));
        var options = new IpfsCacheOptions();
        Spoil(options, option);
        Assert.That(() => new IpfsProofCache(options), Throws.ArgumentException.With.Message.EqualTo(error.Message + " (Parameter 'options')"));
    }

    private static void Spoil(IpfsCacheOptions options, string option) => _ = option switch
    {
        "Protocol" => options.Protocol = "ftp",
        "Host" => options.Host = "not a host",
        "Port" => options.Port = 70_000,
        "BaseAddress" => options.BaseAddress = new Uri("http://user:hidden@ipfs.example/"),
        "Authorization" => options.Authorization = "Bearer hidden\r\nX: y",
        "Gateway" => options.Gateway = new Uri("ftp://gateway.example/"),
        "Root" => options.Root = "/logic/../proofs",
        "Secret" => options.Secret = "hidden"u8.ToArray(),
        "Tier.MaxValueBytes" => options.Tier = options.Tier with { MaxValueBytes = 2 << 20 },
        _ => (object)(options.Timeouts = new IpfsTimeouts(TimeSpan.Zero, TimeSpan.FromSeconds(1))),
    };

    private static ServiceProvider Services(Action<DependencyInjection.ILogicBuilder> add, params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(static s => s.Key, static s => (string?)s.Value)).Build();
        add(services.AddLogic(configuration));
        return services.BuildServiceProvider();
    }

    private sealed class ListLog : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Dispose()
        {
            // Holds nothing.
        }
    }
}
