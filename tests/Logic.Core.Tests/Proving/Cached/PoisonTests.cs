using System.Security.Cryptography;
using Logic.Caching;
using Logic.Conformance.Caching;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Tests.Proving.Cached;

/// <summary>Whatever stands in a shared tier: it is a miss, or it is true.</summary>
public sealed class PoisonTests
{
    private static readonly CanonicalProblem Theorem = CanonicalProblem.Of(Problems.Theorem);
    private static readonly CanonicalProblem Open = CanonicalProblem.Of(Problems.Open);

    [Test]
    public void NoneOfTenThousandDamagedEntriesIsBelieved()
    {
        var random = new Random(1);
        var believed = 0;
        foreach (var problem in new[] { Theorem, Open })
        {
            var honest = Envelope(problem);
            Assert.That(Read(problem, honest), Is.Not.Null);
            for (var i = 0; i < 5_000; i++)
            {
                var damaged = honest.ToArray();
                for (var flips = i % 8; flips >= 0; flips--) damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                if (!damaged.AsSpan().SequenceEqual(honest) && Read(problem, damaged) is not null) believed++;
            }
        }

        Assert.That(believed, Is.Zero);
    }

    [Test]
    public void AnEntryThatIsForgedWithItsDigestIsNeverAWrongAnswer()
    {
        var random = new Random(2);
        foreach (var problem in new[] { Theorem, Open })
        {
            var honest = Envelope(problem);
            var truth = Read(problem, honest)!.Status;
            for (var i = 0; i < 1_000; i++)
            {
                var forged = honest.ToArray();
                forged[5 + random.Next(forged.Length - 5)] ^= (byte)(1 << random.Next(8));
                Seal(forged);
                if (Read(problem, forged) is { } result) Assert.That((result.Status, result.Verified), Is.EqualTo((truth, true)));
            }
        }
    }

    [Test]
    public void EveryPrefixIsAMiss()
    {
        var honest = Envelope(Theorem);
        for (var length = 0; length < honest.Length; length++) Assert.That(Read(Theorem, honest[..length]), Is.Null);
    }

    [Test]
    public void AnotherProblemsProofIsAMissAlsoUnderAForgedKey()
    {
        var other = CanonicalProblem.Of(Problems.Of("Mortal(plato)", "Greek(plato)", "∀x (Man(x) → Mortal(x))", "Man(socrates)"));
        var moved = Envelope(Theorem);
        Assert.That(Read(other, moved), Is.Null);
        other.Key.CopyTo(moved.AsSpan(8));
        Seal(moved);
        Assert.That(Read(other, moved), Is.Null);
    }

    [Test]
    public void AnotherVersionIsAMiss()
    {
        var newer = Envelope(Theorem);
        newer[4]++;
        Seal(newer);
        Assert.That(Read(Theorem, newer), Is.Null);
    }

    [Test]
    public void AnotherStatusThanTheCertificateShowsIsAMiss()
    {
        var lying = Envelope(Theorem);
        lying[6] = (byte)SzsStatus.CounterSatisfiable;
        Seal(lying);
        Assert.That(Read(Theorem, lying), Is.Null);
    }

    [TestCase("""{"domain":["1"],"numerals":[],"functions":[],"predicates":[]}""")]
    [TestCase("""{"domain":[],"numerals":[],"functions":[],"predicates":[]}""")]
    [TestCase("""{"domain":["a"],"numerals":[{"value":1,"element":0},{"value":2,"element":0}],"functions":[],"predicates":[]}""")]
    [TestCase("""{"domain":["a"],"numerals":[{"value":1,"element":7}],"functions":[],"predicates":[]}""")]
    [TestCase("""{"domain":["a","b"],"numerals":[],"functions":[{"name":"c","arity":0,"values":[[0],[1]],"otherwise":0}],"predicates":[]}""")]
    [TestCase("""{"domain":["a","b","c"],"numerals":[],"functions":[{"name":"c","arity":0,"values":[[2]],"otherwise":0}],"predicates":[{"name":"<","arity":2,"holds":[[0,1],[1,2],[2,0]]}]}""")]
    [TestCase("[[[[")]
    [TestCase("null")]
    public void AModelThatIsNoneIsAMiss(string json)
    {
        // Follows from the order being one: what is below something has something that is not below it.
        var problem = CanonicalProblem.Of(Problems.Of("¬(a < b ∧ b < c ∧ c < a)"));
        var bytes = new ProofEnvelope(problem.Key, SzsStatus.CounterSatisfiable, "p", IsModel: true, json).ToBytes();
        Assert.That(Read(problem, bytes), Is.Null);
    }

    [Test]
    public void ACircleIsNoOrderAndRefutesNothing()
    {
        var problem = CanonicalProblem.Of(Problems.Of("¬(a < b ∧ b < c ∧ c < a)"));
        const string Circle = """
            {"domain":["a","b","c"],"numerals":[],"functions":[{"name":"a","arity":0,"values":[[0]],"otherwise":0},
            {"name":"b","arity":0,"values":[[1]],"otherwise":0},{"name":"c","arity":0,"values":[[2]],"otherwise":0}],
            "predicates":[{"name":"<","arity":2,"holds":[[0,1],[1,2],[2,0]]}]}
            """;
        var bytes = new ProofEnvelope(problem.Key, SzsStatus.CounterSatisfiable, "p", IsModel: true, Circle).ToBytes();
        Assert.That(Read(problem, bytes), Is.Null);
    }

    [Test]
    public void DeepAndEndlessCertificatesAreMisses()
    {
        foreach (var text in new[] { new string('[', 500_000), """{"version":1,"steps":[""" + new string('{', 100_000), "{\"version\":1,\"steps\":[]}" })
        {
            var bytes = new ProofEnvelope(Theorem.Key, SzsStatus.Theorem, "p", IsModel: false, text).ToBytes();
            Assert.That(Read(Theorem, bytes), Is.Null);
        }
    }

    [Test]
    public async Task APoisonedTierCostsASearchAndIsMended()
    {
        var tier = new DictionaryTier();
        var damaged = Envelope(Theorem);
        damaged[^1] ^= 1;
        tier.Entries[Theorem.Key] = new CacheEntry(damaged, null);
        await using var cache = new ProofCache([tier]);
        var result = await cache.GetOrProveAsync(Problems.Theorem, new BuiltInProver());
        await cache.FlushAsync();
        Assert.That((result.Status, result.CacheTier, cache.GetStatistics().Tiers[0].Rejected), Is.EqualTo((SzsStatus.Theorem, (string?)null, 1L)));
    }

    private static byte[] Envelope(CanonicalProblem problem) =>
        Certificate.Pack(problem, new BuiltInProver().Prove(problem.Request))!.ToBytes();

    private static ProofResult? Read(CanonicalProblem problem, byte[] bytes) => Certificate.Open(problem, bytes, TimeProvider.System);

    private static void Seal(byte[] bytes) =>
        SHA256.HashData([.. bytes[..40], .. bytes[72..]]).CopyTo(bytes.AsSpan(40));
}
