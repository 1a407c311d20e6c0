using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Tests.Proving.Cached;

/// <summary>Two caches, as in two processes, with a tier between them that lends.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SearchLeaseTests
{
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(3);
    private static readonly CacheKeyOf Key = new(Problems.Theorem);

    private readonly FakeTimeProvider _clock = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly GatedProver _slow;
    private readonly CountingProver _quick = new();
    private readonly LeasingTier _tier;

    public SearchLeaseTests()
    {
        _slow = new GatedProver(_gate.Task);
        _tier = new LeasingTier(LeaseTime, _clock);
    }

    [Test]
    public async Task TheOtherWaitsForTheProofOfTheHolder()
    {
        await using ProofCache first = Cache(), second = Cache();
        var holding = first.GetOrProveAsync(Problems.Theorem, _slow).AsTask();
        var waiting = second.GetOrProveAsync(Problems.TheoremInOtherWords, _quick).AsTask();
        await AdvanceAsync(TimeSpan.FromSeconds(7));
        Assert.That((waiting.IsCompleted, _quick.Calls), Is.EqualTo((false, 0)), "the lease is renewed while its holder searches");
        _gate.SetResult();
        Assert.That((await holding).CacheTier, Is.Null);
        await UntilAsync(waiting);
        var found = await waiting;
        Assert.That((found.Status, found.CacheTier, _quick.Calls), Is.EqualTo((SzsStatus.Theorem, "leasing", 0)));
        Assert.That(_tier.Leases, Is.Empty);
        Assert.That((second.GetStatistics().Misses, second.GetStatistics().Hits, second.GetStatistics().Tiers[0].Misses), Is.EqualTo((0L, 1L, 1L)));
    }

    [Test]
    public async Task AHolderThatDiedHoldsTheOthersUpUntilItsLeaseEnds()
    {
        _tier.Leases[Key.Value] = ("dead", _clock.GetUtcNow() + LeaseTime);
        await using var cache = Cache();
        var proving = cache.GetOrProveAsync(Problems.Theorem, _quick).AsTask();
        await AdvanceAsync(LeaseTime - TimeSpan.FromSeconds(0.2));
        Assert.That(proving.IsCompleted, Is.False);
        await UntilAsync(proving);
        Assert.That(((await proving).Status, _quick.Calls), Is.EqualTo((SzsStatus.Theorem, 1)));
    }

    [Test]
    public async Task NobodyWaitsForLongerThanHalfOfItsOwnLimitAndTheRestIsForTheSearch()
    {
        _tier.Leases[Key.Value] = ("busy", _clock.GetUtcNow() + TimeSpan.FromDays(1));
        await using var cache = Cache();
        var limited = Problems.Theorem with { Limits = new ProofLimits { Time = TimeSpan.FromSeconds(2) } };
        var prover = new LimitsProver();
        var proving = cache.GetOrProveAsync(limited, prover).AsTask();
        await UntilAsync(proving);
        await proving;
        Assert.That(prover.Time, Is.EqualTo(TimeSpan.FromSeconds(1)).Within(TimeSpan.FromMilliseconds(60)));
        Assert.That(_tier.Leases[Key.Value].Holder, Is.EqualTo("busy"), "another's lease is not given back");
    }

    [Test]
    public async Task AHolderWithoutAnAnswerLetsTheOthersSearch()
    {
        await using ProofCache first = Cache(), second = Cache();
        var failing = new GatedProver(_gate.Task, new ProofResult { Status = SzsStatus.GaveUp, Prover = "p" });
        var holding = first.GetOrProveAsync(Problems.Theorem, failing).AsTask();
        var waiting = second.GetOrProveAsync(Problems.Theorem, _quick).AsTask();
        _gate.SetResult();
        Assert.That((await holding).Status, Is.EqualTo(SzsStatus.GaveUp));
        await UntilAsync(waiting);
        Assert.That(((await waiting).Status, _quick.Calls), Is.EqualTo((SzsStatus.Theorem, 1)));
        Assert.That(_tier.Leases, Is.Empty);
    }

    [Test]
    public async Task AProverThatThrowsGivesItsLeaseBack()
    {
        await using var cache = Cache();
        _gate.SetException(new InvalidOperationException("broken"));
        Assert.That(async () => await cache.GetOrProveAsync(Problems.Theorem, _slow), Throws.InvalidOperationException);
        Assert.That(_tier.Leases, Is.Empty);
    }

    [Test]
    public async Task ATierThatLendsNothingIsNotAsked()
    {
        var tier = new LeasingTier(leaseTime: null, _clock);
        await using var cache = new ProofCache([tier], time: _clock);
        await cache.GetOrProveAsync(Problems.Theorem, _quick);
        Assert.That((tier.Takings, tier.Entries.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task WhatIsWrittenBehindIsThereBeforeTheLeaseIsFree()
    {
        var tier = new LeasingTier(LeaseTime, _clock, new Logic.Caching.TierOptions { WriteBehind = true });
        await using ProofCache first = new([tier], time: _clock), second = new([tier], time: _clock);
        await Task.WhenAll(first.GetOrProveAsync(Problems.Theorem, _quick).AsTask(), WaitAsync());
        Assert.That(_quick.Calls, Is.EqualTo(1));

        async Task WaitAsync()
        {
            var waiting = second.GetOrProveAsync(Problems.Theorem, _quick).AsTask();
            await UntilAsync(waiting);
            await waiting;
        }
    }

    private ProofCache Cache() => new([_tier], time: _clock);

    /// <summary>Lets the clock run in small steps, with time for the pool between them: waiting goes by many short pauses.</summary>
    private async Task AdvanceAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMilliseconds(25)) await StepAsync();
    }

    private async Task UntilAsync(Task done)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!done.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            await StepAsync();
        }
    }

    private async Task StepAsync()
    {
        _clock.Advance(TimeSpan.FromMilliseconds(25));
        await Task.Delay(1);
    }

    private sealed record CacheKeyOf(ProofRequest Request)
    {
        public Logic.Caching.CacheKey Value => CanonicalProblem.Of(Request).Key;
    }

    private sealed class GatedProver(Task gate, ProofResult? result = null) : IProver
    {
        private readonly BuiltInProver _inner = new();

        public string Name => "gated";

        public async ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
        {
            await gate.WaitAsync(cancellationToken);
            return result ?? await _inner.ProveAsync(request, cancellationToken);
        }
    }

    private sealed class LimitsProver : IProver
    {
        public string Name => "limits";

        public TimeSpan Time { get; private set; }

        public ValueTask<ProofResult> ProveAsync(ProofRequest request, CancellationToken cancellationToken = default)
        {
            Time = request.Limits.Time;
            return ValueTask.FromResult(new ProofResult { Status = SzsStatus.Timeout, Prover = Name });
        }
    }
}
