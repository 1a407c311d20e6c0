using System.Security.Cryptography;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>Entries that were changed by mistake or by somebody who owns the node: none is believed, and each is counted.</summary>
public sealed class CorruptionTests
{
    private const int Mutations = 10_000;

    [TestCase(false, true, TestName = "BitsOfABlockWithItsNewIdentifier")]
    [TestCase(false, false, TestName = "BitsOfABlockUnderItsOldIdentifier")]
    [TestCase(true, true, TestName = "BitsOfASealedBlockWithItsNewIdentifier")]
    [TestCase(true, false, TestName = "BitsOfASealedBlockUnderItsOldIdentifier")]
    public async Task NoMutationIsBelieved(bool isSealed, bool isRenamed)
    {
        var node = new MemoryNode();
        using var tier = node.Cache(isSealed ? RandomNumberGenerator.GetBytes(32) : null);
        await WriteAsync(tier, Problems.Socrates);
        var (path, cid) = node.Index.Single();
        var sound = node.Blocks[cid];
        var random = new Random(7);
        await using var cache = new ProofCache([tier]);
        for (var i = 0; i < Mutations; i++)
        {
            var changed = sound.ToArray();
            // One bit at first, each in turn; then several.
            for (var bits = 1 + (i / (Mutations / 4)); bits > 0; bits--) changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            if (changed.AsSpan().SequenceEqual(sound)) changed[i % changed.Length] ^= 1;
            var name = isRenamed ? Cid.OfRaw(changed) : cid;
            node.Index[path] = name;
            node.Blocks[name] = changed;
            if (await cache.GetAsync(Problems.Socrates) is { } believed) Assert.Fail($"mutation {i} was believed: {believed.Status}");
        }

        Assert.That(Rejected(cache), Is.EqualTo(Mutations));
        (node.Index[path], node.Blocks[cid]) = (cid, sound);
        Assert.That((await cache.GetAsync(Problems.Socrates))!.Status, Is.EqualTo(SzsStatus.Theorem), "the sound one is");
        TestContext.Out.WriteLine($"{Mutations:N0} mutations, {Mutations - Rejected(cache)} believed");
    }

    [Test]
    public async Task CertificatesChangedByAnExpertAreBelievedOnlyWhenTheyStillProveIt()
    {
        var node = new MemoryNode();
        using var tier = node.Cache();
        await WriteAsync(tier, Problems.Plato);
        await WriteAsync(tier, Problems.Socrates);
        var random = new Random(11);
        var entries = node.Index.ToArray().Select(e => (e.Key, Envelope: node.Blocks[e.Value])).ToArray();
        var wrong = 0;
        for (var i = 0; i < Mutations / 5; i++)
        {
            var (path, envelope) = entries[i % entries.Length];
            Plant(node, path, Forgery.WithCertificate(envelope, text => Edit(text, random)));
            await using var cache = new ProofCache([tier]);
            if (await cache.GetAsync(Problems.Socrates) is { Status: not SzsStatus.Theorem }) wrong++;
            if (await cache.GetAsync(Problems.Plato) is { Status: not SzsStatus.CounterSatisfiable }) wrong++;
        }

        Assert.That(wrong, Is.Zero);
    }

    [Test]
    public async Task AFalseEntryIsRejectedRemovedAndTheProofIsFoundAnew()
    {
        using var tier = await SharedNode.CacheAsync();
        await WriteAsync(tier, Problems.Socrates);
        await WriteAsync(tier, Problems.Plato);
        var (socrates, plato) = (ProofCache.KeyOf(Problems.Socrates), ProofCache.KeyOf(Problems.Plato));
        var proof = (await tier.GetAsync(socrates, default))!.Value.Value.ToArray();
        byte[][] forgeries =
        [
            proof,                                                // swapped between keys
            Forgery.WithKey(proof, plato),                        // a false certificate: says of this problem what holds of another
            Forgery.WithVersion(Forgery.WithKey(proof, plato), 9),
            Forgery.WithByte(Forgery.WithKey(proof, plato), 5, 1), // a proof that says it is a model
            Forgery.WithByte(Forgery.WithKey(proof, plato), 6, (byte)SzsStatus.ContradictoryAxioms),
            [],
            RandomNumberGenerator.GetBytes(4_096),
            RandomNumberGenerator.GetBytes(Rpc.BlockCommands.MaxBytes),
        ];
        foreach (var forgery in forgeries)
        {
            await tier.SetAsync(plato, new CacheEntry(forgery, null), default);
            await using var cache = new ProofCache([Patient(tier)]);
            var answer = await cache.GetOrProveAsync(Problems.Plato, new BuiltInProver());
            Assert.That((answer.Status, answer.CacheTier, Rejected(cache)), Is.EqualTo((SzsStatus.CounterSatisfiable, (string?)null, 1)));
            await cache.FlushAsync();
            Assert.That((await tier.GetAsync(plato, default))!.Value.Value.ToArray(), Is.Not.EqualTo(forgery), "the sound entry is back");
        }
    }

    [Test]
    public async Task WhatTheIndexNamesAndIsNoEntryIsRejectedAndRemoved()
    {
        var options = await SharedNode.OptionsAsync(o => o.Timeouts = new Rpc.IpfsTimeouts(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)));
        using var tier = new IpfsProofCache(options);
        var name = ProofCache.KeyOf(Problems.Plato).ToString();
        var path = $"{options.Root}/1/{name[..2]}/{name[2..4]}/{name}";
        Func<Task>[] plants =
        [
            () => tier.Client.Files.MakeFolderAsync(path),
            () => tier.Client.Files.WriteAsync(path, RandomNumberGenerator.GetBytes(3 << 20)), // a file of many blocks
        ];
        foreach (var plant in plants)
        {
            await plant();
            await using var cache = new ProofCache([Patient(tier)]);
            Assert.That(await cache.GetAsync(Problems.Plato), Is.Null);
            Assert.That(Rejected(cache), Is.EqualTo(1));
            await tier.Client.Files.RemoveAsync(path, isFolder: true);
        }
    }

    private static long Rejected(ProofCache cache) => cache.GetStatistics().Tiers[0].Rejected;

    private static void Plant(MemoryNode node, string path, byte[] block)
    {
        node.Blocks[Cid.OfRaw(block)] = block;
        node.Index[path] = Cid.OfRaw(block);
    }

    /// <summary>Leaves out, doubles or replaces a piece of the text.</summary>
    private static string Edit(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = random.Next(1, Math.Min(12, text.Length - at) + 1);
        return random.Next(3) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            _ => text[..at] + text[random.Next(text.Length)] + text[(at + 1)..],
        };
    }

    private static async Task WriteAsync(IpfsProofCache tier, ProofRequest request)
    {
        await using var cache = new ProofCache([Patient(tier)]);
        await cache.GetOrProveAsync(request, new BuiltInProver());
        await cache.FlushAsync();
        Assert.That(cache.GetStatistics().Tiers[0].Writes, Is.EqualTo(1));
    }

    /// <summary>Does not mind how busy the machine is.</summary>
    private static PatientTier Patient(IProofCacheTier tier) => new(tier);
}
