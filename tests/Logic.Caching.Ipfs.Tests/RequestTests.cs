using System.Text.RegularExpressions;
using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>What is sent, and what Kubo's answers are read as (their shapes are those of its source).</summary>
public sealed partial class RequestTests
{
    private const string Raw = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";

    [Test]
    public async Task EverythingIsAPostBelowTheBaseAddressWithCredentials()
    {
        await using var server = StandIn.Saying("""{ "Version": "0.44.0", "Commit": "", "Repo": "18", "System": "amd64/linux", "Golang": "go1.26" }""");
        foreach (var address in new[] { new Uri(server.Address, "cluster/proxy"), new Uri(server.Address, "cluster/proxy/") })
        {
            using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = address, Authorization = "Bearer token" });
            Assert.That((await new IpfsClient(http).VersionAsync()).Version, Is.EqualTo("0.44.0"));
        }

        Assert.That(server.Requests.Distinct(), Is.EqualTo(new[] { ("POST", "/cluster/proxy/api/v0/version?timeout=9000ms", "Bearer token") }));
    }

    [TestCase(502)]
    [TestCase(503)]
    [TestCase(504)]
    public async Task AProxyThatSaysThatTheNodeIsAwayIsAskedAgain(int status)
    {
        await using var server = StandIn.Saying("");
        server.Answer = c => StandIn.SayAsync(c, """{ "Name": "k", "Id": "i" }""", server.Requests.Count < 3 ? status : 200);
        using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = server.Address });
        var client = new IpfsClient(http);
        Assert.That(await client.Files.LinkAsync(Cid.Parse(Raw), "/x"), Is.True);
        Assert.That(server.Requests, Has.Count.EqualTo(3));
        server.Requests.Clear();
        Assert.That(async () => await client.Key.GenerateAsync("k"), Throws.TypeOf<IpfsException>());
        Assert.That(server.Requests, Has.Count.EqualTo(1), "making a key twice is an error of its own");
    }

    [Test]
    public async Task NamesAreEscapedAndBlocksAreAskedForAsRaw()
    {
        await using var server = StandIn.Saying($$"""{ "Key": "{{Raw}}", "Size": "0" }""");
        using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = server.Address });
        await new IpfsClient(http).Block.PutAsync(Array.Empty<byte>(), pin: true);
        await new IpfsClient(http).Files.RemoveAsync("/a&b=c?d#e f");
        Assert.That(server.Requests.Select(static r => r.Path), Is.EqualTo(new[]
        {
            "/api/v0/block/put?cid-codec=raw&format=raw&version=1&mhtype=sha2-256&cid-base=base32&pin=true&timeout=9000ms",
            "/api/v0/files/rm?arg=%2Fa%26b%3Dc%3Fd%23e%20f&recursive=false&timeout=9000ms",
        }));
    }

    [Test]
    public async Task ReadsWhatKuboSays()
    {
        await using var server = StandIn.Start(c => StandIn.SayAsync(c, Kubo(CommandOf().Match(c.Request.RawUrl!).Groups[1].Value)));
        using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = server.Address });
        var (client, cid) = (new IpfsClient(http), Cid.Parse(Raw));
        Assert.That((await client.IdAsync()).Addresses, Is.Empty);
        Assert.That(await client.Files.StatAsync("/x"), Is.EqualTo(new IpfsFile(cid, 0, 0, "file")));
        Assert.That(await client.Files.ListAsync("/x"), Is.Empty);
        Assert.That(await client.ListAsync("/ipfs/x"), Is.EqualTo(new[] { new IpfsLink("n", cid, 0) }));
        Assert.That(await client.Pin.ListAsync(), Is.Empty);
        Assert.That(await client.Swarm.PeersAsync(), Is.Empty);
        Assert.That(await client.Repo.StatAsync(), Is.EqualTo(new IpfsRepoStatistics(26, 123_456, 10_000_000_000)));
        Assert.That(await client.Repo.BandwidthAsync(), Is.EqualTo(new IpfsBandwidth(1, 2, 0.5, 0.25)));
        Assert.That(await client.Repo.CollectGarbageAsync(), Is.EqualTo(2));
        using var car = new MemoryStream();
        Assert.That(await client.Dag.ImportAsync(car), Is.EqualTo(new[] { cid }));
    }

    private static string Kubo(string command) => command switch
    {
        "id" => """{ "ID": "12D3", "PublicKey": "x", "Addresses": null, "AgentVersion": "kubo/0.44.0/", "Protocols": null }""",
        "files/stat" => $$"""{ "Hash": "{{Raw}}", "Size": 0, "CumulativeSize": 0, "Blocks": 0, "Type": "file" }""",
        "files/ls" => """{ "Entries": null }""",
        "ls" => $$"""{ "Objects": [{ "Hash": "/ipfs/x", "Links": [{ "Name": "n", "Hash": "{{Raw}}", "Size": 0, "Type": 0, "Target": "" }] }] }""",
        "pin/ls" => """{ "Keys": {} }""",
        "swarm/peers" => """{ "Peers": null }""",
        "repo/stat" => """{ "RepoSize": 123456, "StorageMax": 10000000000, "NumObjects": 26, "RepoPath": "/data/ipfs", "Version": "fs-repo@18" }""",
        "stats/bw" => """{ "TotalIn": 1, "TotalOut": 2, "RateIn": 0.5, "RateOut": 0.25 }""",
        "repo/gc" => $$"""{ "Key": { "/": "{{Raw}}" } }{{"\n"}}{ "Key": { "/": "{{Raw}}" } }{{"\n"}}""",
        "dag/import" => $$"""{ "Root": { "Cid": { "/": "{{Raw}}" }, "PinErrorMsg": "" } }{{"\n"}}{ "Stats": { "BlockCount": 1, "BlockBytesCount": 36 } }{{"\n"}}""",
        _ => "{}",
    };

    [GeneratedRegex(@"/api/v0/([\w/]+)")]
    private static partial Regex CommandOf();
}
