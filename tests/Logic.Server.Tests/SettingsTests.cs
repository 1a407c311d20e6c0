using System.Net;
using Logic.Caching.Ipfs;
using Logic.Proving.Cached;
using Logic.Server.Configuration;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Logic.Server.Tests;

public sealed class SettingsTests
{
    [TestCase("--Server:ApiKeys:ann=short", "Server:ApiKeys:ann is too short")]
    [TestCase("--Server:CorsOrigins:0=example.org", "'example.org'; allowed: * or an origin")]
    [TestCase("--Server:CorsOrigins:0=https://example.org/x", "an origin")]
    [TestCase("--Server:TrustedProxies:0=10.0.0.300/8", "allowed: a network")]
    [TestCase("--Server:TptpProvers:0=prover9", "allowed: e, spass, cvc5, vampire")]
    [TestCase("--Logic:MaxInputSize=-1", "allowed: a whole number, 1 to 100,000,000")]
    [TestCase("--Server:Endpoints:MaxRequestBytes=1", "MaxRequestBytes")]
    public void AWrongSettingStopsTheStartAndIsNamed(string setting, string message) => Assert.That(
        async () => await LocalServer.StartAsync([setting]),
        Throws.TypeOf<OptionsValidationException>().With.Message.Contains(message));

    [Test]
    public async Task WrongSettingsOfAProcessAreALineAndAnExitCode()
    {
        await using var server = ServerProcess.Run(("LOGIC_MAX_PROOF_TIME", "soon"), ("PROMETHEUS_PORT", "99999"));
        Assert.That(await server.ExitAsync(), Is.EqualTo(78));
        var errors = string.Join('\n', server.Errors);
        Assert.That(errors, Does.Contain("LOGIC_MAX_PROOF_TIME").And.Contain("PROMETHEUS_PORT").And.Not.Contain("   at "));
    }

    [Test]
    public async Task AFileIsReadAndTheEnvironmentWins()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"Logic":{"MaxProofTime":7,"MaxQuantifiers":9},"Server":{"Page":false}}""");
        try
        {
            var (server, client) = await ServerProcess.StartAsync(("LOGIC_CONFIG", file), ("LOGIC_MAX_PROOF_TIME", "8"));
            await using var _ = server;
            using var page = await client.GetAsync("/");
            var capabilities = await client.GetStringAsync("/capabilities");
            Assert.Multiple(() =>
            {
                Assert.That(capabilities, Does.Contain("\"maxProofTime\":8").And.Contain("\"maxQuantifiers\":9"));
                Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
            });
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task AnIpfsNodeThatIsAwayIsToldByReadinessAndCostsNoAnswer()
    {
        // Port 1 on loopback: nothing listens there.
        await using var server = await LocalServer.StartAsync(["--Logic:IpfsEnabled=true", "--Logic:IpfsHost=127.0.0.1", "--Logic:IpfsPort=1"]);
        using var ready = await server.Client.GetAsync("/ready");
        var (status, proof) = await server.PostAsync("/prove", """{"goal":"Mortal(socrates)","assumptions":["∀x (Man(x) → Mortal(x))","Man(socrates)"]}""");
        Assert.Multiple(async () =>
        {
            Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
            Assert.That(await ready.Content.ReadAsStringAsync(), Does.Contain("ipfs"));
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK), proof.ToString());
        });
    }

    [TestCase("", false)]
    [TestCase("LOGIC_IPFS_ENABLED=1", true)]
    [TestCase("LOGIC_IPFS_ENABLED=True", true)]
    [TestCase("LOGIC_IPFS_ENABLED=0", false)]
    [TestCase("Logic:IpfsEnabled=true", true)]
    public async Task TheIpfsTierIsThereWhenTheSettingSaysSo(string setting, bool isThere)
    {
        await using var server = await LocalServer.StartAsync(setting.Length > 0 ? ["--" + setting] : []);
        Assert.That(server.Services.GetRequiredService<IProofCache>().GetStatistics().Tiers.Any(t => t.Name == "ipfs"), Is.EqualTo(isThere));
    }

    [Test]
    public async Task EntriesInIpfsAreGuardedAsTheSettingsSay()
    {
        var secret = Convert.ToBase64String(new byte[32]);
        await using var server = await LocalServer.StartAsync(["--Logic:IpfsEnabled=true", "--Server:IpfsSecret=" + secret, "--Server:IpfsAuthorization=Bearer t"]);
        var options = server.Services.GetRequiredService<IOptions<IpfsCacheOptions>>().Value;
        Assert.That((options.Secret, options.Authorization), Is.EqualTo((new byte[32], "Bearer t")));
    }

    [TestCase("too short")]
    [TestCase("c2hvcnQ=")]
    public void ASecretForIpfsThatIsNoneStopsTheStartAndIsNotRepeated(string secret) => Assert.That(
        async () => await LocalServer.StartAsync(["--Logic:IpfsEnabled=true", "--Server:IpfsSecret=" + secret]),
        Throws.TypeOf<OptionsValidationException>().With.Message.Contains("Secret has").And.Message.Not.Contains(secret));

    [TestCase("", "http://*:8000")]
    [TestCase("PORT=9000", "http://*:9000")]
    [TestCase("http_ports=81;82", "http://*:81;http://*:82")]
    [TestCase("urls=http://127.0.0.1:5", "http://127.0.0.1:5")]
    public void ItListensWhereItIsTold(string setting, string addresses)
    {
        var parts = setting.Split('=');
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(parts.Length > 1 ? [new(parts[0], parts[1])] : []).Build();
        Assert.That(SettingSources.Addresses(configuration), Is.EqualTo(addresses));
    }

    [Test]
    public async Task TheProbeTellsWhetherTheServerIsAlive()
    {
        var (server, client) = await ServerProcess.StartAsync();
        await using var _ = server;
        var address = client.BaseAddress!.ToString();
        await using var probe = ServerProcess.Run(["--probe"], ("ASPNETCORE_URLS", address));
        Assert.That(await probe.ExitAsync(), Is.Zero);
        await server.StopAsync();
        await using var after = ServerProcess.Run(["--probe"], ("ASPNETCORE_URLS", address));
        Assert.That(await after.ExitAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task EveryOperationIsInTheOpenApiDocument()
    {
        await using var server = await LocalServer.StartAsync();
        var document = System.Text.Json.JsonDocument.Parse(await server.Client.GetStringAsync("/openapi/v1.json")).RootElement;
        var paths = document.GetProperty("paths");
        var body = paths.GetProperty("/prove").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        Assert.Multiple(() =>
        {
            Assert.That(paths.EnumerateObject().Select(p => p.Name), Is.SupersetOf(new[] { "/convert", "/convert/batch", "/prove", "/ask", "/check", "/capabilities" }));
            Assert.That(body.GetProperty("schema").GetProperty("$ref").GetString(), Does.EndWith("ProveRequest"));
            Assert.That(document.GetProperty("components").GetProperty("schemas").GetProperty("ProveRequest").GetProperty("properties").EnumerateObject().Select(p => p.Name),
                Is.EquivalentTo(new[] { "goal", "assumptions", "timeout", "certificate", "format" }));
        });
    }

    [Test]
    public async Task TheWrongMediaTypeHasItsCode()
    {
        await using var server = await LocalServer.StartAsync();
        using var content = new StringContent("Rex barks.");
        using var reply = await server.Client.PostAsync("/convert", content);
        Assert.That((reply.StatusCode, await reply.Content.ReadAsStringAsync()), Is.EqualTo((HttpStatusCode.UnsupportedMediaType, "")).Using<(HttpStatusCode, string)>(
            (a, _) => a.Item1 == HttpStatusCode.UnsupportedMediaType && a.Item2.Contains("LOGIC6002", StringComparison.Ordinal)));
    }
}
