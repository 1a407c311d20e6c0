using Logic.Caching.Ipfs.Rpc;
using Logic.Proving;
using Logic.Proving.Cached;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>Entries that travel between two nodes, over the network and as a file, and are checked where they arrive.</summary>
public sealed class TwoNodesTests
{
    private static readonly CacheKey Socrates = ProofCache.KeyOf(Problems.Socrates);

    private IpfsServer _here = null!;
    private IpfsServer _there = null!;
    private int _roots;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _here = await IpfsServer.StartAsync(isOnline: true);
        _there = await IpfsServer.StartAsync(isOnline: true);
        using var cache = new IpfsProofCache(_there.Options);
        await cache.Client.Swarm.ConnectAsync(_here.SwarmAddress);
        Assert.That((await cache.Client.Swarm.PeersAsync()).Select(static p => p.Address), Has.Member(_here.SwarmAddress));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_there is not null) await _there.DisposeAsync();
        if (_here is not null) await _here.DisposeAsync();
    }

    [Test]
    public async Task AnEntryWrittenOnOneNodeIsImportedAndVerifiedOnTheOther()
    {
        var (here, there) = Tiers();
        await ProveAsync(here, Problems.Socrates);
        await ProveAsync(here, Problems.Plato);
        var root = await here.Archive.ExportAsync();
        Assert.That(await there.GetAsync(Socrates, default), Is.Null);
        Assert.That(await there.Archive.ImportAsync(root!), Is.EqualTo(new IpfsImport(Added: 2, Present: 0, Refused: 0)));
        Assert.That(await there.Archive.ImportAsync(root!), Is.EqualTo(new IpfsImport(Added: 0, Present: 2, Refused: 0)));
        Assert.That((await there.Archive.VerifyAsync()).Sound, Is.EqualTo(2));

        await using var cache = new ProofCache([new PatientTier(there)]);
        var found = await cache.GetAsync(Problems.SocratesAgain);
        Assert.That((found!.Status, found.CacheTier, found.Verified), Is.EqualTo((SzsStatus.Theorem, "ipfs", true)));
        Assert.That(found.UsedAssumptions, Is.EquivalentTo(new[] { 0, 1 }), "in the numbering of the one who asks");
        var open = await cache.GetAsync(Problems.Plato);
        Assert.That((open!.Status, open.CacheTier, open.Countermodel), Is.EqualTo((SzsStatus.CounterSatisfiable, "ipfs", open.Countermodel)).And.Not.Null);
    }

    [Test]
    public async Task WhatWasImportedStaysWhenTheOtherNodeForgetsIt()
    {
        var (here, there) = Tiers();
        await ProveAsync(here, Problems.Numbered(100));
        var cid = (await here.Archive.FindAsync(ProofCache.KeyOf(Problems.Numbered(100))))!.Cid;
        await there.Archive.ImportAsync((await here.Archive.ExportAsync(pin: false))!);
        await here.ClearAsync(default);
        await here.Client.Repo.CollectGarbageAsync();
        await there.Client.Repo.CollectGarbageAsync();
        Assert.That(Cid.OfRaw((await there.GetAsync(ProofCache.KeyOf(Problems.Numbered(100)), default))!.Value.Value.Span), Is.EqualTo(cid));
    }

    [Test]
    public async Task APinnedRootKeepsWhatTheIndexNoLongerNames()
    {
        var (here, there) = Tiers();
        await ProveAsync(here, Problems.Numbered(102));
        var root = (await here.Archive.ExportAsync(pin: true))!;
        await here.ClearAsync(default);
        await here.Client.Repo.CollectGarbageAsync();
        Assert.That((await there.Archive.ImportAsync(root)).Added, Is.EqualTo(1));
        Assert.That(await here.Client.Pin.RemoveAsync(root), Is.True);
    }

    [Test]
    public async Task APoisonedRootIsTakenOverAndNotBelieved()
    {
        var (here, there) = Tiers();
        await ProveAsync(here, Problems.Socrates);
        var proof = (await here.GetAsync(Socrates, default))!.Value.Value.ToArray();
        await here.SetAsync(ProofCache.KeyOf(Problems.Plato), new CacheEntry(Forgery.WithKey(proof, ProofCache.KeyOf(Problems.Plato)), null), default);
        Assert.That((await there.Archive.ImportAsync((await here.Archive.ExportAsync())!)).Added, Is.EqualTo(2));
        await using var cache = new ProofCache([new PatientTier(there)]);
        var answer = await cache.GetOrProveAsync(Problems.Plato, new BuiltInProver());
        Assert.That((answer.Status, answer.CacheTier), Is.EqualTo((SzsStatus.CounterSatisfiable, (string?)null)));
        Assert.That(cache.GetStatistics().Tiers[0].Rejected, Is.EqualTo(1));
    }

    [Test]
    public async Task WhatIsNoEntryIsLeftOut()
    {
        var (here, there) = Tiers();
        var (files, name) = (here.Client.Files, Socrates.ToString());
        await ProveAsync(here, Problems.Socrates);
        await files.WriteAsync("/junk/readme", "hello"u8.ToArray());
        await files.WriteAsync($"/junk/{name[..2]}/{name[2..4]}/{name}", new byte[1 << 20]);
        await files.WriteAsync($"/junk/00/11/{name}", new byte[1]);
        await files.LinkAsync((await here.Archive.FindAsync(Socrates))!.Cid, "/junk/zz/11/short");
        var junk = (await files.StatAsync("/junk"))!.Cid;
        Assert.That(await there.Archive.ImportAsync(junk), Is.EqualTo(new IpfsImport(Added: 0, Present: 0, Refused: 1)), "a file of several blocks");
        using var impatient = Impatient(_there);
        var error = await Assert.ThrowsAsync<IpfsException>(() => impatient.Archive.ImportAsync(Cid.OfRaw("no folder"u8)));
        Assert.That(error!.Kind, Is.AnyOf(IpfsErrorKind.Unavailable, IpfsErrorKind.NotFound, IpfsErrorKind.Refused, IpfsErrorKind.Timeout));
    }

    // Here and not on the shared node: the clean-up of js-ipfs stands still when there are hundreds of blocks to remove.
    [Test]
    public async Task PinsAndPathsSurviveCleanUpAndOthersDoNot()
    {
        var client = Tiers().Here.Client;
        var pinned = await client.Block.PutAsync("pinned"u8.ToArray());
        var linked = await client.Block.PutAsync("linked"u8.ToArray());
        var loose = await client.Block.PutAsync("loose"u8.ToArray());
        await client.Pin.AddAsync(pinned);
        await client.Files.LinkAsync(linked, "/clean/linked");
        Assert.That((await client.Pin.ContainsAsync(pinned), await client.Pin.ContainsAsync(linked)), Is.EqualTo((true, false)));
        Assert.That(await client.Repo.CollectGarbageAsync(), Is.GreaterThan(0));
        Assert.That(await client.Block.GetAsync(pinned), Is.Not.Null);
        Assert.That(await client.Block.GetAsync(linked), Is.Not.Null);
        using var impatient = Impatient(_here);
        Assert.That(async () => await impatient.Client.Block.GetAsync(loose), Throws.TypeOf<IpfsException>(), "it is gone");
        Assert.That(await client.Pin.RemoveAsync(pinned), Is.True);
    }

    [Test]
    public async Task AFileCarriesEntriesToANodeThatIsNotConnected()
    {
        var (here, _) = Tiers();
        await ProveAsync(here, Problems.Numbered(104));
        await ProveAsync(here, Problems.Numbered(105));
        using var file = new MemoryStream();
        var root = await here.Archive.ExportAsync(file);
        file.Position = 0;
        using var apart = await SharedNode.CacheAsync();
        Assert.That(await apart.Archive.ImportAsync(file), Is.EqualTo(new IpfsImport(Added: 2, Present: 0, Refused: 0)));
        Assert.That(await apart.Client.Pin.ContainsAsync(root!), Is.False, "the index keeps them, not a pin that nobody remembers");
        await using var cache = new ProofCache([new PatientTier(apart)]);
        Assert.That((await cache.GetAsync(Problems.Numbered(105)))!.Status, Is.EqualTo(SzsStatus.CounterSatisfiable));
    }

    [Test]
    public async Task ARootCanBePublishedUnderAName()
    {
        var (here, _) = Tiers();
        await ProveAsync(here, Problems.Socrates);
        var root = (await here.Archive.ExportAsync())!;
        var name = (await here.Client.Name.PublishAsync(root)).Name;
        Assert.That(await here.Client.Name.ResolveAsync(name), Is.EqualTo($"/ipfs/{root}"));
    }

    [Test]
    public async Task AnEmptyArchiveHasNoRoot()
    {
        var (here, _) = Tiers();
        using var nothing = new MemoryStream();
        Assert.That(await here.Archive.ExportAsync(), Is.Null);
        Assert.That(await here.Archive.ExportAsync(nothing), Is.Null);
        Assert.That((nothing.Length, (await here.Archive.VerifyAsync()).Sound), Is.EqualTo((0L, 0)));
    }

    [Test]
    public void LinksGoToTheGatewayOfTheOptions()
    {
        using var tier = new IpfsProofCache(new IpfsCacheOptions { Gateway = new Uri("http://127.0.0.1:8080") });
        using var usual = new IpfsProofCache();
        var cid = Cid.OfRaw(""u8);
        Assert.That(tier.Archive.GatewayLink(cid).AbsoluteUri, Is.EqualTo($"http://127.0.0.1:8080/ipfs/{cid}"));
        Assert.That(usual.Archive.GatewayLink(cid).AbsoluteUri, Is.EqualTo($"https://ipfs.io/ipfs/{cid}"));
    }

    private static async Task ProveAsync(IpfsProofCache tier, ProofRequest request)
    {
        await using var cache = new ProofCache([new PatientTier(tier)]);
        await cache.GetOrProveAsync(request, new BuiltInProver());
        await cache.FlushAsync();
    }

    private (IpfsProofCache Here, IpfsProofCache There) Tiers()
    {
        var root = "/two" + Interlocked.Increment(ref _roots);
        return (Tier(_here, root), Tier(_there, root));
    }

    /// <summary>js-ipfs looks for a block that it has not until its time is over.</summary>
    private static IpfsProofCache Impatient(IpfsServer server) => new(new IpfsCacheOptions
    {
        BaseAddress = new Uri($"http://127.0.0.1:{server.Port}"),
        Timeouts = new IpfsTimeouts(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)),
    });

    private static IpfsProofCache Tier(IpfsServer server, string root)
    {
        var options = server.Options;
        (options.Root, options.Timeouts) = (root, new IpfsTimeouts(TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(20)));
        return new IpfsProofCache(options);
    }
}
