using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Logic.Server.Tests;

public sealed class TelemetryTests
{
    [Test]
    public async Task MetricsHaveTheNamesThatDashboardsRelyOn()
    {
        await using var server = await LocalServer.StartAsync(["--Logic:RateLimitCalls=3"]);
        await server.PostAsync("/convert", """{"text":"Rex barks."}""");
        await server.PostAsync("/convert", """{"text":"Blue the of when."}""");
        await server.PostAsync("/ask", """{"premises":["Rex barks."],"question":"Does Rex bark?"}""");
        for (var i = 0; i < 3; i++) await server.PostAsync("/convert", """{"text":"Rex barks."}""");
        var metrics = await server.Client.GetStringAsync("/metrics");
        Assert.Multiple(() =>
        {
            Assert.That(Value(metrics, "logic_conversions_total", "outcome=\"success\""), Is.EqualTo(2));
            Assert.That(Value(metrics, "logic_conversion_duration_seconds_count", "outcome=\"failure\""), Is.EqualTo(1));
            Assert.That(Value(metrics, "logic_errors_total", "code=\"LOGIC3002\""), Is.EqualTo(1));
            Assert.That(Value(metrics, "logic_cache_hit_rate", ""), Is.InRange(0, 1));
            Assert.That(Value(metrics, "logic_proofs_total", "status=\"Theorem\""), Is.EqualTo(1));
            Assert.That(Value(metrics, "logic_answers_total", "verdict=\"True\""), Is.EqualTo(1));
            Assert.That(Value(metrics, "logic_rate_limit_decisions_total", "decision=\"refused\""), Is.GreaterThan(0));
            Assert.That(metrics, Does.Contain("http_server_request_duration_seconds_count"));
        });
    }

    [Test]
    public async Task ThePortOfTheMetricsServesNothingElse()
    {
        var port = FreePort();
        await using var server = await LocalServer.StartAsync([FormattableString.Invariant($"--Logic:PrometheusPort={port}")]);
        using var client = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}")) };
        await server.PostAsync("/convert", """{"text":"Rex barks."}""");
        var metrics = await client.GetStringAsync("/metrics");
        using var page = await client.GetAsync("/");
        using var ready = await client.GetAsync("/ready");
        Assert.That((metrics.Contains("logic_conversions_total", StringComparison.Ordinal), page.StatusCode, ready.StatusCode), Is.EqualTo((true, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [TestCase("0", false)]
    [TestCase("1", true)]
    public async Task TheLogIsJsonAndHasTextsOnlyInDebugging(string debug, bool isThere)
    {
        var (server, client) = await ServerProcess.StartAsync(("LOGIC_DEBUG", debug), ("LOG_LEVEL", "TRACE"));
        await using var _ = server;
        using var content = new StringContent("""{"premises":["Zorkulon is tall."],"question":"Is Zorkulon tall?"}""", System.Text.Encoding.UTF8, "application/json");
        using var reply = await client.PostAsync("/ask", content);
        await server.StopAsync();
        var lines = server.Log.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var done = lines.Single(l => l.GetProperty("EventId").GetInt32() == 6001);
        Assert.Multiple(() =>
        {
            Assert.That(done.GetProperty("Scopes").EnumerateArray().Any(s => s.TryGetProperty("TraceId", out JsonElement _)), Is.True);
            Assert.That(server.Log.Any(l => l.Contains("orkulon", StringComparison.OrdinalIgnoreCase)), Is.EqualTo(isThere));
        });
    }

    /// <summary>The sum of the series of a name whose labels have the text.</summary>
    internal static double Value(string metrics, string name, string label) => metrics.Split('\n')
        .Where(l => l.StartsWith(name + "{", StringComparison.Ordinal) && l.Contains(label, StringComparison.Ordinal))
        .Select(l => double.Parse(l[(l.LastIndexOf('}') + 1)..].Trim().Split(' ')[0], CultureInfo.InvariantCulture))
        .DefaultIfEmpty(double.NaN).Sum();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
