using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Logic.Caching.Redis.Tests;
using Logic.Server.Tests.Deployment;

namespace Logic.Server.Tests.Cluster;

/// <summary>A real Prometheus scrapes a server under load, and the dashboard's and the alerts' queries are put to it.</summary>
[Category("Long")]
[NonParallelizable]
public sealed class PrometheusTests
{
    private static readonly TimeSpan LoadTime = TimeSpan.FromSeconds(60);

    [Test]
    public async Task EveryQueryHasDataAfterAMinuteOfLoad()
    {
        await using var redis = await RedisServer.StartAsync();
        var (server, client) = await ServerProcess.StartAsync(("REDIS_URL", redis.Url), ("LOGIC_RATE_LIMIT_CALLS", "1000000"));
        await using var _ = server;
        using var __ = client;
        var folder = Directory.CreateTempSubdirectory("logic-prometheus").FullName;
        var port = FreePorts.Next();
        using var prometheus = await StartAsync(folder, port, client.BaseAddress!.Authority);
        try
        {
            using var end = new CancellationTokenSource(LoadTime);
            await new Load(client).RunAsync(callers: 2, end.Token);
            using var queries = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}")) };
            var empty = new List<string>();
            foreach (var query in Dashboard.Queries().Concat(Dashboard.AlertedValues()))
            {
                if (!await HasDataAsync(queries, query.Replace("$__rate_interval", "30s", StringComparison.Ordinal))) empty.Add(query);
            }

            Assert.That(empty, Is.Empty);
            TestContext.Out.WriteLine(FormattableString.Invariant($"{Dashboard.Queries().Count()} queries of the dashboard, {Dashboard.AlertedValues().Count()} of the alerts"));
        }
        finally
        {
            prometheus.Kill();
            await prometheus.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Process> StartAsync(string folder, int port, string target)
    {
        var configuration = Path.Combine(folder, "prometheus.yml");
        await File.WriteAllTextAsync(configuration, $$"""
            global: {scrape_interval: 2s}
            scrape_configs:
              - job_name: logic
                static_configs: [{targets: ["{{target}}"]}]
            """);
        return Tool.Start(new ProcessStartInfo("prometheus",
        [
            "--config.file=" + configuration, "--storage.tsdb.path=" + Path.Combine(folder, "data"), "--log.level=error",
            "--web.listen-address=127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture),
        ]));
    }

    private static async Task<bool> HasDataAsync(HttpClient client, string query)
    {
        using var reply = await client.GetAsync("/api/v1/query?query=" + Uri.EscapeDataString(query));
        var json = await reply.Content.ReadFromJsonAsync<JsonElement>();
        Assert.That(json.GetProperty("status").GetString(), Is.EqualTo("success"), query);
        return json.GetProperty("data").GetProperty("result").GetArrayLength() > 0;
    }
}
