using System.Text;
using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>Every command on a real node.</summary>
public sealed class IpfsClientTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("a block of the client's tests");
    private HttpClient _http = null!;
    private IpfsClient _client = null!;

    [OneTimeSetUp]
    public async Task ConnectAsync()
    {
        _http = IpfsHttp.Create((await SharedNode.GetAsync()).Options);
        _client = new IpfsClient(_http, new IpfsTimeouts(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5)));
    }

    [OneTimeTearDown]
    public void Close() => _http?.Dispose();

    [Test]
    public async Task SaysWhoItIs()
    {
        Assert.That((await _client.VersionAsync()).Version, Is.Not.Empty);
        var node = await _client.IdAsync();
        Assert.That(node.Id, Does.StartWith("12D3"));
        Assert.That(node.AgentVersion, Does.Contain("ipfs"));
    }

    [Test]
    public async Task StoresAndReadsBlocks()
    {
        var cid = await _client.Block.PutAsync(Content);
        Assert.That(cid, Is.EqualTo(Cid.OfRaw(Content)));
        Assert.That(await _client.Block.GetAsync(cid), Is.EqualTo(Content));
        Assert.That(await _client.Block.StatAsync(cid), Is.EqualTo(new IpfsBlock(cid, Content.Length)));
    }

    [Test]
    public void ABlockThatIsNowhereIsUnavailable() => Assert.That(
        async () => await Impatient().Block.GetAsync(Cid.OfRaw("nowhere"u8)),
        Throws.TypeOf<IpfsException>().With.Property("Kind").AnyOf(IpfsErrorKind.Unavailable, IpfsErrorKind.Timeout), "whoever gives up first");

    [Test]
    public async Task KeepsFiles()
    {
        var files = _client.Files;
        await files.MakeFolderAsync("/files/empty");
        await files.MakeFolderAsync("/files/empty");
        Assert.That(await files.ListAsync("/files/empty"), Is.Empty);
        await files.WriteAsync("/files/a & b/ü.txt", Content);
        Assert.That(await files.ReadAsync("/files/a & b/ü.txt"), Is.EqualTo(Content));
        await files.WriteAsync("/files/a & b/ü.txt", Content.AsMemory(0, 5));
        var file = await files.StatAsync("/files/a & b/ü.txt");
        Assert.That((file!.Size, file.IsFolder), Is.EqualTo((5L, false)));
        var folder = await files.StatAsync("/files");
        Assert.That(folder!.IsFolder);
        Assert.That((await files.ListAsync("/files"))!.Select(static l => l.Name), Is.EquivalentTo(new[] { "empty", "a & b" }));
        Assert.That((await _client.ListAsync($"/ipfs/{folder.Cid}/a & b"))!.Single().Name, Is.EqualTo("ü.txt"));
    }

    [Test]
    public async Task GivesContentAPathUnlessItIsTaken()
    {
        var cid = await _client.Block.PutAsync(Content);
        var other = await _client.Block.PutAsync(Content.AsMemory(1));
        Assert.That(await _client.Files.LinkAsync(cid, "/links/deep/down"), Is.True);
        Assert.That(await _client.Files.LinkAsync(other, "/links/deep/down"), Is.False);
        Assert.That((await _client.Files.StatAsync("/links/deep/down"))!.Cid, Is.EqualTo(cid));
        Assert.That(await _client.Files.CopyAsync("/links/deep/down", "/links/copy"), Is.True);
        Assert.That(await _client.Files.ReadAsync("/links/copy"), Is.EqualTo(Content));
    }

    [Test]
    public async Task WhatIsNotThereIsAValue()
    {
        Assert.That(await _client.Files.StatAsync("/absent"), Is.Null);
        Assert.That(await _client.Files.ReadAsync("/absent"), Is.Null);
        Assert.That(await _client.Files.ListAsync("/absent"), Is.Null);
        Assert.That(await _client.Files.RemoveAsync("/absent"), Is.False);
        Assert.That(await _client.Files.RemoveAsync("/absent", isFolder: true), Is.False);
        Assert.That(await _client.Pin.RemoveAsync(Cid.OfRaw("not pinned"u8)), Is.False);
        Assert.That(await _client.Key.RemoveAsync("absent"), Is.False);
        Assert.That(await _client.ListAsync($"/ipfs/{(await _client.Files.StatAsync("/"))!.Cid}/absent"), Is.Null);
    }

    [Test]
    public async Task PublishesUnderKeys()
    {
        var cid = await _client.Block.PutAsync(Content);
        var key = await _client.Key.GenerateAsync("of-the-tests");
        Assert.That(await _client.Key.ListAsync(), Has.One.EqualTo(key));
        Assert.That(async () => await _client.Key.GenerateAsync("of-the-tests"), Throws.TypeOf<IpfsException>().With.Property("Kind").EqualTo(IpfsErrorKind.AlreadyExists));
        var published = await _client.Name.PublishAsync(cid, "of-the-tests");
        Assert.That(await _client.Name.ResolveAsync(published.Name), Is.EqualTo($"/ipfs/{cid}"));
        Assert.That(await _client.Key.RemoveAsync("of-the-tests"), Is.True);
        Assert.That(await _client.Name.ResolveAsync("12D3KooWL5KttEyS2UErvUKtP7g7enyiGx6tEmnCq5e63TG86mCb"), Is.Null);
    }

    [Test]
    public async Task TellsHowItIs()
    {
        var repo = await _client.Repo.StatAsync();
        Assert.That((repo.Objects, repo.Size), Is.GreaterThan((0L, 0L)));
        Assert.That((await _client.Repo.BandwidthAsync()).TotalIn, Is.GreaterThanOrEqualTo(0));
        Assert.That(await _client.Swarm.PeersAsync(), Is.Empty);
    }

    [Test]
    public void CheckedBeforeAnythingIsSent()
    {
        using var nowhere = new HttpClient();
        Assert.That(() => new IpfsClient(nowhere), Throws.ArgumentException.With.Message.Contains("BaseAddress"));
        Assert.That(async () => await _client.Files.StatAsync("relative"), Throws.ArgumentException.With.Message.Contains("relative"));
    }

    /// <summary>js-ipfs looks for a block that it has not until its time is over.</summary>
    private IpfsClient Impatient() => new(_http, new IpfsTimeouts(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)));
}
