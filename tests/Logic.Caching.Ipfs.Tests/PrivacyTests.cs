using System.Security.Cryptography;
using System.Text;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>What somebody sees who has the node, or gets a block from it.</summary>
public sealed class PrivacyTests
{
    private static readonly string Key = ProofCache.KeyOf(Problems.Socrates).ToString();

    [Test]
    public async Task InTheClearTheRawBlockSaysWhatWasProved()
    {
        using var tier = await WrittenAsync(secret: null);
        var (entry, block) = await LookAsync(tier);
        Assert.That(entry.Name, Is.EqualTo(Key));
        foreach (var word in new[] { "Man", "Mortal", "socrates" }) Assert.That(block, Does.Contain(word));
    }

    [Test]
    public async Task SealedNeitherBlockNorNameSaysAnything()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        using var tier = await WrittenAsync(secret);
        var (entry, block) = await LookAsync(tier);
        Assert.That(entry.Name, Is.Not.EqualTo(Key));
        foreach (var word in new[] { "Man", "Mortal", "socrates", "LGCP", "rule", Key }) Assert.That(block, Does.Not.Contain(word));
        var raw = (await tier.Client.Block.GetAsync(entry.Cid))!;
        Assert.That(raw.AsSpan().IndexOf(Convert.FromHexString(Key)), Is.Negative, "the key is in the envelope, hence sealed too");
        Assert.That(Entropy(raw), Is.GreaterThan(0.9 * Math.Min(8, Math.Log2(raw.Length))), "no pattern shows");
    }

    [Test]
    public async Task OnlyTheSameSecretFindsAndOpensIt()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        using var tier = await WrittenAsync(secret);
        Assert.That(await AskAsync(tier, secret), Is.EqualTo((SzsStatus.Theorem, 0L)));
        Assert.That(await AskAsync(tier, RandomNumberGenerator.GetBytes(32)), Is.EqualTo(((SzsStatus?)null, 0L)), "another secret asks for another name");
        Assert.That(await AskAsync(tier, secret: null), Is.EqualTo(((SzsStatus?)null, 0L)));
    }

    [Test]
    public async Task ASealedEntryIsOfNoUseUnderAnotherName()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        using var tier = await WrittenAsync(secret);
        var cid = (await tier.Archive.FindAsync(ProofCache.KeyOf(Problems.Socrates)))!.Cid;
        await tier.SetAsync(ProofCache.KeyOf(Problems.Plato), new CacheEntry(new byte[] { 1 }, null), default);
        var other = (await tier.Archive.FindAsync(ProofCache.KeyOf(Problems.Plato)))!.Name;
        var path = $"{_root}/1/{other[..2]}/{other[2..4]}/{other}";
        await tier.Client.Files.RemoveAsync(path);
        await tier.Client.Files.LinkAsync(cid, path);
        Assert.That((await tier.GetAsync(ProofCache.KeyOf(Problems.Plato), default))!.Value.Value.Length, Is.Zero);
    }

    private string _root = "";

    private async Task<IpfsProofCache> WrittenAsync(byte[]? secret)
    {
        var options = await SharedNode.OptionsAsync(o => o.Secret = secret);
        _root = options.Root;
        var tier = new IpfsProofCache(options);
        await using var cache = new ProofCache([new PatientTier(tier)]);
        await cache.GetOrProveAsync(Problems.Socrates, new BuiltInProver());
        await cache.FlushAsync();
        return tier;
    }

    private async Task<(SzsStatus?, long Rejected)> AskAsync(IpfsProofCache tier, byte[]? secret)
    {
        using var mine = new IpfsProofCache(tier.Client, new IpfsCacheOptions { Root = _root, Secret = secret });
        await using var cache = new ProofCache([new PatientTier(mine)]);
        return ((await cache.GetAsync(Problems.Socrates))?.Status, cache.GetStatistics().Tiers[0].Rejected);
    }

    /// <summary>The one entry as the node shows it to anybody.</summary>
    private static async Task<(IpfsEntry Entry, string Block)> LookAsync(IpfsProofCache tier)
    {
        var entries = new List<IpfsEntry>();
        await foreach (var entry in tier.Archive.ListAsync()) entries.Add(entry);
        return (entries.Single(), Encoding.Latin1.GetString((await tier.Client.Block.GetAsync(entries[0].Cid))!));
    }

    private static double Entropy(byte[] bytes) =>
        bytes.CountBy(static b => b).Sum(b => -(double)b.Value / bytes.Length * Math.Log2((double)b.Value / bytes.Length));
}
