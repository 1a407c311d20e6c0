using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;
using Logic.Proving.Certificates;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Tests.Proving.Cached;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ProofCacheTests
{
    private readonly CountingProver _prover = new();
    private readonly DictionaryTier _tier = new("shared");
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public async Task TheSameRequestIsTheSameObjectAgain()
    {
        await using var cache = new ProofCache();
        await cache.GetOrProveAsync(Problems.Theorem, _prover);
        var first = await cache.GetAsync(Problems.Theorem);
        Assert.That(await cache.GetAsync(Problems.Theorem with { }), Is.SameAs(first));
        Assert.That((first!.CacheTier, _prover.Calls), Is.EqualTo(("memory", 1)));
    }

    [Test]
    public async Task OtherWordsForTheSameProblemMeetItsProofInTheirOwnNumbering([Values] bool shared)
    {
        await using var first = new ProofCache([_tier]);
        await first.GetOrProveAsync(Problems.Theorem, _prover);
        await using var second = shared ? new ProofCache([_tier]) : first;
        var result = await second.GetOrProveAsync(Problems.TheoremInOtherWords, _prover);
        Assert.That((result.Status, result.Verified, result.CacheTier), Is.EqualTo((SzsStatus.Theorem, true, shared ? "shared" : "memory")));
        Assert.That(result.UsedAssumptions, Is.EqualTo(new[] { 0, 1 }));
        var quoted = result.Proof!.Steps.Where(static s => s.Rule == ProofRule.Assumption).ToList();
        Assert.That(quoted.Select(static s => CanonicalProblem.Canonical(s.Formula)), Is.EqualTo(
            quoted.Select(static s => CanonicalProblem.Canonical(Problems.TheoremInOtherWords.Assumptions[s.Assumption!.Value]))));
        Assert.That(_prover.Calls, Is.EqualTo(1));
    }

    [Test]
    public async Task OperandsInAnotherOrderHitToo()
    {
        await using (var first = new ProofCache([_tier])) await first.GetOrProveAsync(Problems.Of("Q(a)", "∀x (P(x) ∧ R(x) → Q(x))", "R(a) ∧ P(a)"), _prover);
        await using var cache = new ProofCache([_tier]);
        var result = await cache.GetOrProveAsync(Problems.Of("Q(a)", "P(a) ∧ R(a)", "∀y (R(y) ∧ P(y) → Q(y))"), _prover);
        Assert.That((result.Status, result.CacheTier, _prover.Calls), Is.EqualTo((SzsStatus.Theorem, "shared", 1)));
        Assert.That(result.UsedAssumptions, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public async Task ACountermodelIsSharedAndEvaluatedHere()
    {
        await using var first = new ProofCache([_tier]);
        var proved = await first.GetOrProveAsync(Problems.Open, _prover);
        Assume.That(proved.Evidence, Is.EqualTo(Evidence.FiniteModel));
        await using var second = new ProofCache([_tier]);
        var result = await second.GetAsync(Problems.Open);
        Assert.That((result!.Status, result.Verified), Is.EqualTo((SzsStatus.CounterSatisfiable, true)));
        Assert.That(result.Countermodel!.Evaluate(Problems.Open.Goal!), Is.False);
        Assert.That(result.Countermodel.ToJson(), Is.EqualTo(proved.Countermodel!.ToJson()));
    }

    [Test]
    public async Task TheSameFindingHasTheSameBytes()
    {
        var other = new DictionaryTier();
        await using (var one = new ProofCache([_tier])) await one.GetOrProveAsync(Problems.Theorem, new BuiltInProver());
        await using (var two = new ProofCache([other])) await two.GetOrProveAsync(Problems.Theorem, new BuiltInProver());
        Assert.That(other.Entries.Single().Value.Value.ToArray(), Is.EqualTo(_tier.Entries.Single().Value.Value.ToArray()));
    }

    [Test]
    public async Task AnAttemptWithoutAnswerAnswersOnlyNoLargerLimits()
    {
        await using var cache = new ProofCache([_tier], time: _clock);
        var second = Problems.Theorem with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(1) } };
        await cache.SetAsync(second, new ProofResult { Status = SzsStatus.Timeout, Prover = "p" });
        Assert.That((await cache.GetAsync(second))!.Status, Is.EqualTo(SzsStatus.Timeout));
        Assert.That((await cache.GetAsync(second with { Limits = new ProofLimits { Time = TimeSpan.FromMilliseconds(10) } }))!.Status, Is.EqualTo(SzsStatus.Timeout));
        Assert.That(await cache.GetAsync(second with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(2) } }), Is.Null);
        Assert.That(_tier.Entries, Is.Empty);
        _clock.Advance(new ProofCacheOptions().UndecidedLifetime);
        Assert.That(await cache.GetAsync(second), Is.Null);
    }

    [Test]
    public async Task AnAnswerReplacesTheAttemptsWithoutOne()
    {
        await using var cache = new ProofCache();
        var brief = Problems.Theorem with { Limits = new ProofLimits { Time = TimeSpan.FromTicks(1) } };
        await cache.SetAsync(brief, new ProofResult { Status = SzsStatus.Timeout, Prover = "p" });
        await cache.GetOrProveAsync(Problems.Theorem, _prover);
        Assert.That((await cache.GetAsync(brief))!.Status, Is.EqualTo(SzsStatus.Theorem));
    }

    [TestCase(Evidence.Claim, true)]
    [TestCase(Evidence.Saturation, false)]
    [TestCase(Evidence.None, false)]
    public async Task WhatCannotBeShownStaysInThisProcess(Evidence evidence, bool verified)
    {
        await using var cache = new ProofCache([_tier]);
        await cache.SetAsync(Problems.Open, new ProofResult { Status = SzsStatus.CounterSatisfiable, Prover = "p", Evidence = evidence, Verified = verified });
        Assert.That(_tier.Entries, Is.Empty);
        Assert.That(await cache.ContainsAsync(Problems.Open));
    }

    [TestCase(SzsStatus.Cancelled)]
    [TestCase(SzsStatus.InputError)]
    public async Task WhatIsNoNewsIsNotRemembered(SzsStatus status)
    {
        await using var cache = new ProofCache();
        await cache.SetAsync(Problems.Open, new ProofResult { Status = status, Prover = "p" });
        Assert.That(await cache.ContainsAsync(Problems.Open), Is.False);
    }

    [Test]
    public async Task SixtyFourCallersAtOnceProveOnce()
    {
        await using var cache = new ProofCache([_tier]);
        using var start = new Barrier(64);
        var results = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Factory.StartNew(
            async () =>
            {
                start.SignalAndWait();
                return await cache.GetOrProveAsync(i % 2 == 0 ? Problems.Theorem : Problems.TheoremInOtherWords, _prover);
            },
            TaskCreationOptions.LongRunning).Unwrap()));
        Assert.That(_prover.Calls, Is.EqualTo(1));
        Assert.That(results.Select(static r => r.Status), Is.All.EqualTo(SzsStatus.Theorem));
        Assert.That(results.Select(static r => r.UsedAssumptions[0]).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public async Task WhoCancelsIsToldAndTheOthersGetTheAnswer()
    {
        await using var cache = new ProofCache();
        var gate = new TaskCompletionSource<ProofResult>();
        using var impatient = new CancellationTokenSource();
        var prover = new GatedProver(gate.Task);
        var first = cache.GetOrProveAsync(Problems.Theorem, prover, impatient.Token).AsTask();
        var second = cache.GetOrProveAsync(Problems.Theorem, prover).AsTask();
        await impatient.CancelAsync();
        Assert.That((await first).Status, Is.EqualTo(SzsStatus.Cancelled));
        gate.SetResult(new ProofResult { Status = SzsStatus.Theorem, Prover = "gated" });
        Assert.That((await second).Status, Is.EqualTo(SzsStatus.Theorem));
    }

    [Test]
    public async Task RemovingForgetsEverywhereAndInAllWords()
    {
        await using var cache = new ProofCache([_tier]);
        await cache.GetOrProveAsync(Problems.Theorem, _prover);
        Assert.That(await cache.RemoveAsync(Problems.TheoremInOtherWords), Is.True);
        Assert.That(await cache.RemoveAsync(Problems.Theorem), Is.False);
        Assert.That(await cache.ContainsAsync(Problems.Theorem), Is.False);
        Assert.That(_tier.Entries, Is.Empty);
    }

    [Test]
    public async Task CountsWhatItDid()
    {
        await using var cache = new ProofCache([_tier]);
        await cache.GetOrProveAsync(Problems.Theorem, _prover);
        await cache.GetAsync(Problems.Theorem);
        var statistics = cache.GetStatistics();
        Assert.That((statistics.Hits, statistics.MemoryHits, statistics.Misses, statistics.Entries), Is.EqualTo((1L, 1L, 1L, 1)));
        Assert.That(statistics.HitRate, Is.EqualTo(0.5));
        Assert.That((statistics.Tiers[0].Name, statistics.Tiers[0].Misses, statistics.Tiers[0].Writes), Is.EqualTo(("shared", 1L, 1L)));
        await cache.ClearAsync();
        Assert.That((cache.GetStatistics().Entries, _tier.Entries.Count), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task CheapProofsStayWhenThatIsWanted()
    {
        await using var cache = new ProofCache([_tier], new ProofCacheOptions { ShareFrom = TimeSpan.FromHours(1) });
        await cache.GetOrProveAsync(Problems.Theorem, _prover);
        Assert.That(_tier.Entries, Is.Empty);
    }

    [Test]
    public async Task ADeadTierCostsNoAnswer()
    {
        _tier.Before = static _ => throw new IOException("down");
        await using var cache = new ProofCache([_tier]);
        Assert.That((await cache.GetOrProveAsync(Problems.Theorem, _prover)).Status, Is.EqualTo(SzsStatus.Theorem));
        Assert.That(cache.GetStatistics().Tiers[0].IsOpen);
    }

    private sealed class GatedProver(Task<ProofResult> gate) : IProver
    {
        public string Name => "gated";

        public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default) =>
            await gate.WaitAsync(cancellationToken);
    }
}
