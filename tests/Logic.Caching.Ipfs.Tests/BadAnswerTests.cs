using System.Net;
using Logic.Caching.Ipfs.Rpc;
using Microsoft.Extensions.Time.Testing;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>What the client makes of servers that are no good: an error of the right kind, in bounded time and memory.</summary>
public sealed class BadAnswerTests
{
    private static readonly Cid Block = Cid.OfRaw("x"u8);

    [TestCase("<html>hello</html>")]
    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("""{ "Hash": null, "Size": 1, "CumulativeSize": 1, "Type": "file" }""")]
    [TestCase("""{ "Hash": "nonsense", "Size": 1, "CumulativeSize": 1, "Type": "file" }""")]
    [TestCase("""{ "Hash": "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "Size": "99999999999999999999", "CumulativeSize": 1, "Type": "file" }""")]
    [TestCase("""{ "Hash": { "Hash": { "/": 1 } } }""")]
    public async Task AnAnswerThatCannotBeReadIsAnErrorOfTheProtocol(string body)
    {
        await using var server = StandIn.Saying(body);
        await ExpectAsync(server, IpfsErrorKind.Protocol, c => c.Files.StatAsync("/x"));
    }

    [Test]
    public async Task AnAnswerNestedTooDeeplyIsAnErrorOfTheProtocol()
    {
        await using var server = StandIn.Saying(new string('[', 200_000));
        await ExpectAsync(server, IpfsErrorKind.Protocol, c => c.Files.StatAsync("/x"));
        await ExpectAsync(server, IpfsErrorKind.Protocol, c => c.Repo.CollectGarbageAsync());
    }

    [TestCase(500, """{ "Message": "some trouble\nof the node", "Code": 0, "Type": "error" }""", IpfsErrorKind.Refused)]
    [TestCase(500, """{ "Message": "context deadline exceeded", "Code": 0, "Type": "error" }""", IpfsErrorKind.Unavailable)]
    [TestCase(500, "", IpfsErrorKind.Protocol)]
    [TestCase(401, "", IpfsErrorKind.Unauthorized)]
    [TestCase(403, """{ "Message": "403 - Forbidden" }""", IpfsErrorKind.Unauthorized)]
    [TestCase(404, """{ "Message": "Not Found" }""", IpfsErrorKind.Protocol)]
    [TestCase(405, "405 - Method Not Allowed", IpfsErrorKind.Protocol)]
    [TestCase(413, """{ "Message": "Payload content length greater than maximum allowed" }""", IpfsErrorKind.TooLarge)]
    public async Task ErrorsAreToldApart(int status, string body, IpfsErrorKind kind)
    {
        await using var server = StandIn.Saying(body, status);
        var error = await ExpectAsync(server, kind, c => c.Block.GetAsync(Block));
        Assert.That(error.Message, Does.StartWith("IPFS block/get: ").And.Not.Contains("\n"));
        Assert.That(server.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AnEndlessErrorIsCutShort()
    {
        await using var server = StandIn.Saying($$"""{ "Message": "{{new string('x', 60_000)}}" }""", 500);
        Assert.That((await ExpectAsync(server, IpfsErrorKind.Refused, c => c.Block.GetAsync(Block))).Message, Has.Length.LessThan(300));
    }

    [Test]
    public async Task OtherContentIsNotTakenForABlock()
    {
        await using var server = StandIn.Saying("something else");
        await ExpectAsync(server, IpfsErrorKind.WrongContent, c => c.Block.GetAsync(Block));
    }

    [Test]
    public async Task ABlockStoredUnderAnotherNameIsAnError()
    {
        await using var server = StandIn.Saying($$"""{ "Key": "{{Block}}", "Size": 5 }""");
        await ExpectAsync(server, IpfsErrorKind.WrongContent, c => c.Block.PutAsync("other"u8.ToArray()));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AHugeAnswerIsNotCarriedOver(bool saysItsLength)
    {
        var sent = 0L;
        await using var server = StandIn.Start(async context =>
        {
            if (saysItsLength) context.Response.ContentLength64 = 100 << 20;
            else context.Response.SendChunked = true;
            var junk = new byte[1 << 16];
            for (; sent < 100 << 20; sent += junk.Length) await context.Response.OutputStream.WriteAsync(junk);
        });
        await ExpectAsync(server, IpfsErrorKind.TooLarge, c => c.Block.GetAsync(Block));
        Assert.That(Interlocked.Read(ref sent), Is.LessThan(50 << 20), "the connection was closed");
    }

    [Test]
    public async Task ABrokenConnectionIsUnreachable()
    {
        await using var server = StandIn.Start(async context =>
        {
            context.Response.ContentLength64 = 1_000;
            await context.Response.OutputStream.WriteAsync(new byte[10]);
            await context.Response.OutputStream.FlushAsync();
            context.Response.Abort();
        });
        await ExpectAsync(server, IpfsErrorKind.Unreachable, c => c.Block.GetAsync(Block));
    }

    [Test]
    public async Task NobodyThereIsUnreachable()
    {
        var server = StandIn.Saying("");
        await server.DisposeAsync();
        await ExpectAsync(server, IpfsErrorKind.Unreachable, c => c.VersionAsync());
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task AServerThatHangsOrDripsIsGivenUp(bool drips)
    {
        var clock = new FakeTimeProvider();
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource();
        await using var server = StandIn.Start(async context =>
        {
            if (drips) await context.Response.OutputStream.WriteAsync(new byte[1]);
            if (drips) await context.Response.OutputStream.FlushAsync();
            arrived.SetResult();
            await release.Task;
        });
        using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = server.Address });
        var call = new IpfsClient(http, IpfsTimeouts.Default, clock).Block.GetAsync(Block, isLocal: true);
        await arrived.Task;
        clock.Advance(TimeSpan.FromSeconds(9));
        Assert.That(call.IsCompleted, Is.False);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(async () => await call, Throws.TypeOf<IpfsException>().With.Property("Kind").EqualTo(IpfsErrorKind.Timeout));
        release.SetResult();
    }

    [Test]
    public async Task ACallerWhoCancelsIsToldSo()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = StandIn.Start(async _ => await cancellation.CancelAsync());
        using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = server.Address });
        Assert.That(async () => await new IpfsClient(http).VersionAsync(cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task AnErrorInTheMiddleOfAStreamIsToldToo()
    {
        await using var server = StandIn.Saying("""{"Key":{"/":"bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku"}}{"Error":"the disk is full"}""");
        var error = await ExpectAsync(server, IpfsErrorKind.Refused, c => c.Repo.CollectGarbageAsync());
        Assert.That(error.Message, Does.Contain("the disk is full"));
    }

    [Test]
    public async Task ARedirectIsNotFollowed()
    {
        await using var elsewhere = StandIn.Saying("");
        await using var server = StandIn.Start(context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.TemporaryRedirect;
            context.Response.RedirectLocation = elsewhere.Address + "api/v0/version";
            return Task.CompletedTask;
        });
        await ExpectAsync(server, IpfsErrorKind.Protocol, c => c.VersionAsync());
        Assert.That(elsewhere.Requests, Is.Empty);
    }

    private static async Task<IpfsException> ExpectAsync(StandIn server, IpfsErrorKind kind, Func<IpfsClient, Task> call)
    {
        using var http = IpfsHttp.Create(new IpfsCacheOptions { BaseAddress = server.Address });
        var client = new IpfsClient(http, new IpfsTimeouts(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30)));
        var error = await Assert.ThrowsAsync<IpfsException>(() => call(client));
        Assert.That(error!.Kind, Is.EqualTo(kind), error.Message);
        return error;
    }
}
