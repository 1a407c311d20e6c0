using Logic.Configuration;
using Logic.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Logic.Tests.DependencyInjection;

public sealed class AddLogicTests
{
    [Test]
    public void TheFacadesAreSingletonsAndTwiceIsHarmless()
    {
        var services = new ServiceCollection();
        services.AddLogic();
        services.AddLogic();
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        var converter = provider.GetRequiredService<FOLConverter>();
        Assert.Multiple(() =>
        {
            Assert.That(services.Where(d => d.ServiceType == typeof(TheoremProver)), Has.One.Items);
            Assert.That(provider.GetRequiredService<FOLConverter>(), Is.SameAs(converter));
            Assert.That(provider.GetRequiredService<LogicReasoner>(), Is.Not.Null);
            Assert.That(provider.GetRequiredService<ILogicRateLimiter>(), Is.Not.Null);
        });
    }

    [Test]
    public void CodeWinsOverASectionWhateverTheOrder()
    {
        var section = new ConfigurationBuilder()
            .AddInMemoryCollection([new("MaxInputSize", "500"), new("MaxQuantifiers", "5")]).Build();
        using var provider = new ServiceCollection()
            .AddLogic(c => c.MaxInputSize = 700).Services
            .AddLogic(section).Services
            .BuildServiceProvider();
        var config = provider.GetRequiredService<IOptions<LogicConfig>>().Value;
        Assert.That((config.MaxInputSize, config.MaxQuantifiers), Is.EqualTo((700, 5)));
    }

    [Test]
    public void KeyedFacadesHaveOptionsOfTheirOwn()
    {
        using var provider = new ServiceCollection()
            .AddLogic().Services
            .AddLogic("strict", configure: c => c.MaxQuantifiers = 1).Services
            .BuildServiceProvider();
        var monitor = provider.GetRequiredService<IOptionsMonitor<LogicConfig>>();
        Assert.Multiple(() =>
        {
            Assert.That(monitor.Get("strict").MaxQuantifiers, Is.EqualTo(1));
            Assert.That(monitor.CurrentValue.MaxQuantifiers, Is.EqualTo(20));
            Assert.That(
                provider.GetRequiredKeyedService<TheoremProver>("strict"),
                Is.Not.SameAs(provider.GetRequiredService<TheoremProver>()));
        });
    }

    [TestCase("MaxInputSize", "-1", "configuration")]
    [TestCase("LeanEnabled", "true", "AddLean()")]
    [TestCase("Z3Enabled", "true", "Logic.Provers.Z3")]
    public void ABadValueStopsTheStart(string name, string value, string named)
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
        using var provider = new ServiceCollection().AddLogic(section).Services.BuildServiceProvider();
        Assert.That(
            () => provider.GetRequiredService<IStartupValidator>().Validate(),
            Throws.TypeOf<OptionsValidationException>().With.Message.Contains(name).And.Message.Contains(named));
    }

    [Test]
    public void ABadValueFromCodeNamesValueAndRange()
    {
        using var provider = new ServiceCollection().AddLogic(c => c.RateLimitCalls = 0).Services.BuildServiceProvider();
        Assert.That(
            () => provider.GetRequiredService<IOptions<LogicConfig>>().Value,
            Throws.TypeOf<OptionsValidationException>().With.Message.Contains("RateLimitCalls is 0; allowed: 1 to 1,000,000."));
    }

    [TestCase(null, true)]
    [TestCase("false", false)]
    public void ASatelliteIsOnUnlessConfigurationSaysNo(string? configured, bool expected)
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("CoqEnabled", configured)]).Build();
        using var provider = new ServiceCollection()
            .AddLogic(section).Services
            .AddSingleton(new LogicFeature(nameof(LogicConfig.CoqEnabled)))
            .BuildServiceProvider();
        Assert.That(provider.GetRequiredService<IOptions<LogicConfig>>().Value.CoqEnabled, Is.EqualTo(expected));
    }

    [Test]
    public void AChangedSectionIsFollowed()
    {
        var section = new ConfigurationBuilder().AddInMemoryCollection([new("RateLimitCalls", "5")]).Build();
        using var provider = new ServiceCollection().AddLogic(section).Services.BuildServiceProvider();
        var monitor = provider.GetRequiredService<IOptionsMonitor<LogicConfig>>();
        Assert.That(monitor.CurrentValue.RateLimitCalls, Is.EqualTo(5));
        section["RateLimitCalls"] = "6";
        section.Reload();
        Assert.That(monitor.CurrentValue.RateLimitCalls, Is.EqualTo(6));
    }
}
