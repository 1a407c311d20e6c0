using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Logic.Server.Tests;

/// <summary>Traces and metrics reach a collector that is configured as every OpenTelemetry program is.</summary>
public sealed class OtlpTests
{
    [Test]
    public async Task TracesAndMetricsReachACollector()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = Collector(received);
        await collector.StartAsync();
        var (server, client) = await ServerProcess.StartAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Urls.First()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        await using var _ = server;
        using var content = new StringContent("""{"text":"Zorkulon barks."}""", Encoding.UTF8, "application/json");
        using var reply = await client.PostAsync("/convert", content);
        Assert.That(reply.IsSuccessStatusCode, Is.True);

        // What waits to be sent is sent before the process ends.
        await server.StopAsync();
        Assert.Multiple(() =>
        {
            Assert.That(received.GetValueOrDefault("/v1/traces", ""), Does.Contain("POST /convert").And.Contain("logic.convert"));
            Assert.That(received.GetValueOrDefault("/v1/metrics", ""), Does.Contain("logic.conversions"));
            Assert.That(string.Concat(received.Values), Does.Not.Contain("orkulon"), "texts stay where they are");
        });
    }

    // Protocol buffers hold strings as they are.
    private static WebApplication Collector(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/{**path}", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
            var body = await reader.ReadToEndAsync();
            received.AddOrUpdate(context.Request.Path, body, (_, earlier) => earlier + body);
        });
        return collector;
    }
}
