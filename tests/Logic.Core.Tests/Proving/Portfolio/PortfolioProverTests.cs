using System.Diagnostics;
using Logic.Formulas;
using Logic.Proving;
using Logic.Proving.Portfolio;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.Tests.Proving.Portfolio;

public sealed class PortfolioProverTests
{
    private static readonly ProofRequest Request = new([], Formula.Parse("P")) { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(8) } };

    [Test]
    public async Task InOrderTheFirstAnswerCountsAndTheRestIsNotAsked()
    {
        var last = new ScriptedProver("last", SzsStatus.CounterSatisfiable);
        var result = await Ask(PortfolioMode.Order, new ScriptedProver("none", SzsStatus.GaveUp), new ScriptedProver("sure", SzsStatus.Theorem), last);
        Assert.That(result.Prover, Is.EqualTo("sure"));
        Assert.That(last.Budgets, Is.Empty);
    }

    [Test]
    public async Task InOrderEveryProverHasItsShareOrItsBudget()
    {
        var one = new ScriptedProver("one", SzsStatus.GaveUp);
        var two = new ScriptedProver("two", SzsStatus.GaveUp);
        var portfolio = new PortfolioProver([new PortfolioMember(one, TimeSpan.FromSeconds(1)), new PortfolioMember(two)], PortfolioMode.Order, new ManualClock());
        await portfolio.ProveAsync(Request);
        Assert.That(one.Budgets, Is.EqualTo(new[] { TimeSpan.FromSeconds(1) }));
        Assert.That(two.Budgets, Is.EqualTo(new[] { TimeSpan.FromSeconds(8) }));
    }

    [Test]
    public async Task WithoutAnAnswerTheReasonSaysWhatEachHadToSay()
    {
        var result = await Ask(PortfolioMode.Order, new ScriptedProver("one", SzsStatus.GaveUp), new ScriptedProver("two", SzsStatus.Timeout));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Timeout));
        Assert.That(result.Reason, Does.Contain("one: GaveUp").And.Contain("two: Timeout"));
    }

    [Test]
    public async Task AProverThatFailsLosesNoAnswer()
    {
        var broken = new ScriptedProver("broken", SzsStatus.Theorem) { Failure = new InvalidOperationException("oh") };
        foreach (var mode in Enum.GetValues<PortfolioMode>())
        {
            var result = await Ask(mode, broken, new ScriptedProver("sure", SzsStatus.Theorem));
            Assert.That(result.Prover, Is.EqualTo("sure"), $"{mode}");
        }
    }

    [Test]
    public async Task ARaceIsWonByTheFirstAndTheOthersAreCancelled()
    {
        var slow = new ScriptedProver("slow", SzsStatus.CounterSatisfiable) { Delay = TimeSpan.FromMinutes(5) };
        var watch = Stopwatch.StartNew();
        var result = await Ask(PortfolioMode.Race, slow, new ScriptedProver("none", SzsStatus.GaveUp), new ScriptedProver("sure", SzsStatus.Theorem));
        Assert.That(result.Prover, Is.EqualTo("sure"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
        Assert.That(await slow.WasCancelled.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Test]
    public async Task ContraryAnswersAreAnError()
    {
        var result = await Ask(PortfolioMode.CrossCheck, new ScriptedProver("one", SzsStatus.Theorem), new ScriptedProver("two", SzsStatus.CounterSatisfiable));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.GaveUp));
        Assert.That(result.Diagnostics.Single().Code, Is.EqualTo(ProvingCodes.Disagreement));
        Assert.That(result.Reason, Does.Contain("one: Theorem").And.Contain("two: CounterSatisfiable"));
    }

    [Test]
    public async Task CrossCheckedAnswersComeWithTheBestEvidence()
    {
        var request = new ProofRequest([Formula.Parse("P")], Formula.Parse("P"));
        var portfolio = new PortfolioProver(
            [new PortfolioMember(new ScriptedProver("word", SzsStatus.Theorem)), new PortfolioMember(new BuiltInProver())], PortfolioMode.CrossCheck);
        var result = await portfolio.ProveAsync(request);
        Assert.That(result.Verified);
    }

    [Test]
    public async Task OneAnswerAloneIsNotCrossCheckedAndSaysSo()
    {
        var result = await Ask(PortfolioMode.CrossCheck, new ScriptedProver("one", SzsStatus.Theorem), new ScriptedProver("two", SzsStatus.GaveUp));
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(result.Reason, Does.StartWith("Not cross-checked."));
    }

    [Test]
    public void AddedProversMakeAPortfolioWithBudgets()
    {
        var services = new ServiceCollection();
        services.AddLogic()
            .AddProver("added", _ => new ScriptedProver("added", SzsStatus.GaveUp))
            .UsePortfolio(PortfolioMode.Race, new Dictionary<string, TimeSpan> { ["added"] = TimeSpan.FromSeconds(2) });
        using var provider = services.BuildServiceProvider();
        var portfolio = (PortfolioProver)provider.GetRequiredService<IProver>();
        Assert.That(portfolio.Members.Select(m => (m.Prover.Name, m.Budget)), Is.EqualTo(new (string, TimeSpan?)[] { ("built-in", null), ("added", TimeSpan.FromSeconds(2)) }));
    }

    private static ValueTask<ProofResult> Ask(PortfolioMode mode, params ScriptedProver[] provers) =>
        new PortfolioProver(provers.Select(p => new PortfolioMember(p)), mode).ProveAsync(Request);
}
