using System.Diagnostics;
using Logic.Proving;

namespace Logic.Tests.Proving;

/// <summary>Deadlines, cancellation and memory, on a problem whose search does not end: condensed detachment without its goal in reach.</summary>
public sealed class ProofLimitsTests
{
    private static readonly ProofRequest Endless = Prove.Request(
        "T(i(i(a, b), i(i(n(a), b), c)))",
        "∀x ∀y (T(x) ∧ T(i(x, y)) → T(y))",
        "∀x ∀y T(i(x, i(y, x)))",
        "∀x ∀y ∀z T(i(i(x, i(y, z)), i(i(x, y), i(x, z))))",
        "∀x ∀y T(i(i(n(x), n(y)), i(y, x)))",
        "∀x (T(x) → ¬T(n(x)))",
        "∀x ∃y (S(x, y) ∧ ¬S(y, x))",
        "∀x ∀y ∀z (S(x, y) ∧ S(y, z) → S(x, z))");

    [Test]
    public void ADeadlineIsKept()
    {
        var watch = Stopwatch.StartNew();
        var result = Prove.That(Endless with { Limits = new ProofLimits { Time = TimeSpan.FromMilliseconds(300) } });
        Assert.That(result.Status, Is.EqualTo(SzsStatus.Timeout));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMilliseconds(2_000)), "on a busy machine; alone it is within 100 ms");
    }

    [Test]
    public void NoTimeIsATimeoutAtOnce() =>
        Assert.That(Prove.That(Endless with { Limits = new ProofLimits { Time = TimeSpan.Zero } }).Status, Is.EqualTo(SzsStatus.Timeout));

    [Test]
    public void TheDeadlineIsTheTimeProvidersAffair()
    {
        var clock = new SkippingTime(TimeSpan.FromSeconds(1));
        var limits = new ProofLimits { Time = TimeSpan.FromSeconds(30) };
        Assert.That(new BuiltInProver(clock).Prove(Endless with { Limits = limits }).Status, Is.EqualTo(SzsStatus.Timeout));
        Assert.That(clock.Asked, Is.InRange(30, 40));
    }

    [Test]
    public void CancellationEndsTheSearch()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var watch = Stopwatch.StartNew();
        Assert.That(new BuiltInProver().Prove(Endless, source.Token).Status, Is.EqualTo(SzsStatus.Cancelled));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromMilliseconds(2_000)));
    }

    [Test]
    public void MemoryIsBounded()
    {
        var limits = new ProofLimits { MemoryBytes = 1 << 20 };
        Assert.That(Prove.That(Endless with { Limits = limits }).Status, Is.EqualTo(SzsStatus.ResourceOut));
    }

    [Test]
    public void ACancelledRunLeavesNothingBehind()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.That(new BuiltInProver().Prove(Endless, source.Token).Status, Is.EqualTo(SzsStatus.Cancelled));
        Assert.That(Prove.That("P ∨ ¬P").Status, Is.EqualTo(SzsStatus.Theorem));
    }

    /// <summary>Time goes on by a step whenever somebody looks.</summary>
    private sealed class SkippingTime(TimeSpan step) : TimeProvider
    {
        public int Asked { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => step.Ticks * ++Asked;
    }
}
