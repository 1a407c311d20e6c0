using Logic.Proving.Portfolio;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Proving.Tptp.Tests;

public sealed class AddTptpProverTests
{
    [Test]
    public void AddedProversStandBehindTheBuiltInOneOnce()
    {
        var services = new ServiceCollection();
        services.AddLogic().AddTptpProver(TptpProverOptions.E).AddTptpProver(TptpProverOptions.E).AddTptpProver("own", "own-prover", "{file}");
        using var provider = services.BuildServiceProvider();
        var portfolio = (PortfolioProver)provider.GetRequiredService<IProver>();
        Assert.That(portfolio.Members.Select(m => m.Prover.Name), Is.EqualTo(new[] { "built-in", "e", "own" }));
    }

    [Test]
    public void KeysAreKeptApart()
    {
        var services = new ServiceCollection();
        services.AddLogic("a").AddTptpProver(TptpProverOptions.E);
        services.AddLogic("b");
        using var provider = services.BuildServiceProvider();
        Assert.That(provider.GetRequiredKeyedService<IProver>("a"), Is.TypeOf<PortfolioProver>());
        Assert.That(provider.GetRequiredKeyedService<IProver>("b"), Is.TypeOf<BuiltInProver>());
    }
}
