using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Web;
using Logic.Caching.Ipfs.Rpc;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>
/// A node in this process that an attacker owns: it answers as a node does, and the test decides what the index names and what
/// a block holds.
/// </summary>
internal sealed class MemoryNode : HttpMessageHandler
{
    /// <summary>What the index names, by path.</summary>
    public ConcurrentDictionary<string, Cid> Index { get; } = new();

    /// <summary>What is given out for a block.</summary>
    public ConcurrentDictionary<Cid, byte[]> Blocks { get; } = new();

    public IpfsProofCache Cache(byte[]? secret = null) =>
        new(new IpfsClient(new HttpClient(this) { BaseAddress = new Uri("http://127.0.0.1/") }), new IpfsCacheOptions { Secret = secret });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var arguments = HttpUtility.ParseQueryString(request.RequestUri!.Query).GetValues("arg") ?? [];
        switch (request.RequestUri.AbsolutePath)
        {
            case "/api/v0/block/put":
                var form = (MultipartFormDataContent)request.Content!;
                var content = await form.Single().ReadAsByteArrayAsync(cancellationToken);
                Blocks[Cid.OfRaw(content)] = content;
                return Say($$"""{ "Key": "{{Cid.OfRaw(content)}}", "Size": {{content.Length}} }""");
            case "/api/v0/block/get":
                return new HttpResponseMessage { Content = new ByteArrayContent(Blocks[Cid.Parse(arguments[0])]) };
            case "/api/v0/files/cp":
                Index[arguments[1]] = Cid.Parse(arguments[0]["/ipfs/".Length..]);
                return Say("");
            case "/api/v0/files/stat" when Index.TryGetValue(arguments[0], out var cid):
                return Say($$"""{ "Hash": "{{cid}}", "Size": {{Blocks[cid].Length}}, "CumulativeSize": 0, "Type": "file" }""");
            case "/api/v0/files/rm":
                return Say("");
            default:
                return Say("""{ "Message": "file does not exist" }""", HttpStatusCode.InternalServerError);
        }
    }

    private static HttpResponseMessage Say(string text, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(text, Encoding.UTF8) };
}
