using System.Net;
using Logic.Server.Security;

namespace Logic.Server.Tests;

public sealed class SecurityTests
{
    private const string Body = """{"text":"Rex barks."}""";
    private static readonly string[] Keys = ["--Server:ApiKeys:ann=0123456789abcdef-ann", "--Server:ApiKeys:bob=0123456789abcdef-bob"];

    [TestCase("X-Api-Key", "0123456789abcdef-ann", HttpStatusCode.OK)]
    [TestCase("Authorization", "Bearer 0123456789abcdef-bob", HttpStatusCode.OK)]
    [TestCase("X-Api-Key", "0123456789abcdef-anm", HttpStatusCode.Unauthorized)]
    [TestCase("X-Api-Key", "", HttpStatusCode.Unauthorized)]
    [TestCase("Authorization", "Basic 0123456789abcdef-bob", HttpStatusCode.Unauthorized)]
    public async Task WithKeysEveryOperationAsksForOne(string header, string value, HttpStatusCode status)
    {
        await using var server = await LocalServer.StartAsync(Keys);
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        var reply = await server.PostAsync("/convert", Body);
        Assert.That(reply.Status, Is.EqualTo(status));
        if (status == HttpStatusCode.Unauthorized) Assert.That(reply.Json.GetProperty("code").GetString(), Is.EqualTo("LOGIC6007"));
    }

    [TestCase("/health")]
    [TestCase("/ready")]
    [TestCase("/metrics")]
    [TestCase("/")]
    public async Task ProbesMetricsAndThePageNeedNoKey(string path)
    {
        await using var server = await LocalServer.StartAsync(Keys);
        using var reply = await server.Client.GetAsync(path);
        Assert.That(reply.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task EachKeyHasALimitOfItsOwn()
    {
        await using var server = await LocalServer.StartAsync([.. Keys, "--Logic:RateLimitCalls=1"]);
        var codes = new List<HttpStatusCode>();
        foreach (var key in new[] { "ann", "ann", "bob" })
        {
            server.Client.DefaultRequestHeaders.Remove("X-Api-Key");
            server.Client.DefaultRequestHeaders.Add("X-Api-Key", "0123456789abcdef-" + key);
            codes.Add((await server.PostAsync("/convert", Body)).Status);
        }

        Assert.That(codes, Is.EqualTo(new[] { HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK }));
    }

    [TestCase("127.0.0.0/8", 200)]
    [TestCase("10.0.0.0/8", 429)]
    public async Task OnlyATrustedProxySaysWhoTheClientIs(string network, int second)
    {
        await using var server = await LocalServer.StartAsync(["--Server:TrustedProxies:0=" + network, "--Logic:RateLimitCalls=1"]);
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.1");
        await server.PostAsync("/convert", Body);
        server.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
        server.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.2");
        Assert.That((int)(await server.PostAsync("/convert", Body)).Status, Is.EqualTo(second));
    }

    [TestCase("https://good.example", "https://good.example")]
    [TestCase("https://bad.example", null)]
    public async Task OnlyConfiguredOriginsMayCall(string origin, string? allowed)
    {
        await using var server = await LocalServer.StartAsync(["--Server:CorsOrigins:0=https://good.example", .. Keys]);
        using var request = new HttpRequestMessage(HttpMethod.Options, "/convert");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,x-api-key");
        using var reply = await server.Client.SendAsync(request);
        reply.Headers.TryGetValues("Access-Control-Allow-Origin", out var values);
        Assert.That(values?.Single(), Is.EqualTo(allowed));
    }

    [Test]
    public async Task ThePageMayUseNothingButItsOwnServer()
    {
        await using var server = await LocalServer.StartAsync();
        using var reply = await server.Client.GetAsync("/");
        var page = await reply.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(reply.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'; script-src 'self';"));
            Assert.That(reply.Headers.GetValues("X-Content-Type-Options").Single(), Is.EqualTo("nosniff"));
            Assert.That(page, Does.Not.Contain("http://").And.Not.Contain("https://").And.Not.Contain("style=").And.Not.Contain("onclick"));
        });
    }

    [Test]
    public async Task ThePageIsNotSentTwice()
    {
        await using var server = await LocalServer.StartAsync();
        using var first = await server.Client.GetAsync("/page.js");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/page.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(request);
        Assert.That((first.StatusCode, second.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotModified)));
    }

    [Test]
    public void AKeyHasOneOwnerAndNoneForOthers()
    {
        var keys = new ApiKeys(new Dictionary<string, string> { ["ann"] = "aaaaaaaaaaaaaaaaaaaa", ["bob"] = "bbbbbbbbbbbbbbbbbbbb" });
        Assert.That(
            new[] { keys.FindOwner("aaaaaaaaaaaaaaaaaaaa"), keys.FindOwner("bbbbbbbbbbbbbbbbbbbb"), keys.FindOwner("aaaaaaaaaaaaaaaaaaab"), keys.FindOwner("") },
            Is.EqualTo(new[] { "ann", "bob", null, null }));
    }
}
