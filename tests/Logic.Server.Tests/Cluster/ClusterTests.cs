using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Logic.Caching.Redis.Tests;
using Logic.Server.Tests.Deployment;

namespace Logic.Server.Tests.Cluster;

/// <summary>Three servers behind nginx with one Redis, each a process of its own.</summary>
[Category("Long")]
[NonParallelizable]
public sealed class ClusterTests
{
    private readonly List<(ServerProcess Process, HttpClient Client)> _servers = [];
    private RedisServer _redis = null!;
    private Process _nginx = null!;
    private HttpClient _client = null!;
    private string _folder = null!;

    [SetUp]
    public async Task Start()
    {
        _redis = await RedisServer.StartAsync();
        for (var i = 0; i < 3; i++)
            _servers.Add(await ServerProcess.StartAsync(("REDIS_URL", _redis.Url), ("LOGIC_RATE_LIMIT_ENABLED", "0"), ("LOG_LEVEL", "Information")));
        _folder = Directory.CreateTempSubdirectory("logic-nginx").FullName;
        var port = FreePorts.Next();
        await File.WriteAllTextAsync(Path.Combine(_folder, "nginx.conf"), Configuration(port));
        _nginx = Tool.Start(new ProcessStartInfo("nginx", ["-p", _folder, "-c", Path.Combine(_folder, "nginx.conf"), "-g", "daemon off;"]));
        _client = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}")) };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await AnswersAsync(patience.Token)) await Task.Delay(20, patience.Token);
    }

    [TearDown]
    public async Task Stop()
    {
        _client?.Dispose();
        if (_nginx is not null)
        {
            _nginx.Kill(entireProcessTree: true);
            await _nginx.WaitForExitAsync();
            _nginx.Dispose();
        }

        foreach (var (process, client) in _servers)
        {
            client.Dispose();
            await process.DisposeAsync();
        }

        _servers.Clear();
        if (_redis is not null) await _redis.DisposeAsync();
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task AProofFoundByOneIsAHitForTheOthers()
    {
        foreach (var (_, client) in _servers)
        {
            // As an orchestrator does; and once round, since a first read on a busy machine may well take longer than a caller waits for a tier.
            using var ready = await client.GetAsync("/ready");
            Assert.That(ready.IsSuccessStatusCode, Is.True);
            await ProveAsync(client, "Warm");
        }

        var caches = new List<string?>();
        foreach (var (_, client) in _servers) caches.Add(await ProveAsync(client, "Mortal"));
        Assert.That(caches, Is.EqualTo(new[] { null, "redis", "redis" }));
    }

    [Test]
    public async Task WhenAServerIsKilledUnderLoadNoOtherRequestIsLost()
    {
        var load = new Load(_client);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var running = load.RunAsync(callers: 8, end.Token);
        await load.WaitForAsync(200);
        _servers[0].Process.Kill();
        await load.WaitForAsync(600);
        await end.CancelAsync();
        await running;
        TestContext.Out.WriteLine(string.Join(", ", load.Statuses));
        // The proxy asks another server for what the killed one had not begun to answer; eight at most were being answered.
        Assert.That(load.Statuses.Where(s => s.Key != 200).Sum(s => s.Value), Is.LessThanOrEqualTo(8));
        Assert.That(load.Statuses[200], Is.GreaterThan(700));
    }

    [Test]
    public async Task WhenRedisGoesAndComesBackNoRequestFails()
    {
        var load = new Load(_client);
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var running = load.RunAsync(callers: 8, end.Token);
        await load.WaitForAsync(200);
        await _redis.KillAsync();
        await load.WaitForAsync(400);
        await _redis.RunAsync();
        await load.WaitForAsync(400);
        await end.CancelAsync();
        await running;
        TestContext.Out.WriteLine(string.Join(", ", load.Statuses));
        Assert.That(load.Statuses.Keys, Is.EqualTo(new[] { 200 }));
    }

    /// <summary>Where the proof came from; null when it was searched for.</summary>
    private static async Task<string?> ProveAsync(HttpClient client, string name)
    {
        using var reply = await client.PostAsJsonAsync("/prove", new { goal = name + "(s)", assumptions = new[] { $"forall x. Man(x) -> {name}(x)", "Man(s)" } });
        var json = await reply.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(json.GetProperty("verified").GetBoolean(), Is.True);
        return json.TryGetProperty("cache", out var cache) ? cache.GetString() : null;
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var reply = await _client.GetAsync("/health", cancellationToken);
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The file of deploy/, on free ports and in a folder of its own.</summary>
    private string Configuration(int port)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "deploy/nginx/nginx.conf"));
        for (var i = 0; i < 3; i++)
            text = text.Replace(FormattableString.Invariant($"127.0.0.1:800{i + 1} "), _servers[i].Client.BaseAddress!.Authority + " ", StringComparison.Ordinal);
        text = text.Replace("listen 8000;", "listen 127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture) + ";", StringComparison.Ordinal);
        var temporary = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(t => $"  {t}_temp_path {_folder}/{t};\n"));
        return $"pid {_folder}/nginx.pid;\nerror_log {_folder}/error.log;\n" + text.Replace("http {\n", "http {\n" + temporary, StringComparison.Ordinal);
    }
}
