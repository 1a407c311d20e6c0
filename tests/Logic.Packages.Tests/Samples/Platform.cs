using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Logic.Packages.Tests.Samples;

/// <summary>A function's answer: the status, and the JSON in its body.</summary>
internal sealed record FunctionReply(int StatusCode, JsonElement Content);

/// <summary>The platform's side of AWS Lambda's runtime interface: hands out the events, in order, and then says that it is over.</summary>
internal sealed class Platform : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<FunctionReply> _replies = [];

    private Platform(WebApplication app) => _app = app;

    /// <summary>Host and port, as the platform says them to the function.</summary>
    public string Host => new Uri(_app.Urls.Single()).Authority;

    public IReadOnlyList<FunctionReply> Replies => _replies;

    public static async Task<Platform> StartAsync(params string[] events)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var platform = new Platform(builder.Build());
        platform.Map(events);
        await platform._app.StartAsync();
        return platform;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map(string[] events)
    {
        var next = 0;
        _app.MapGet("/2018-06-01/runtime/invocation/next", (HttpResponse response) =>
        {
            if (next == events.Length) return Results.StatusCode(StatusCodes.Status410Gone);
            response.Headers["Lambda-Runtime-Aws-Request-Id"] = $"call-{next}";
            return Results.Text(events[next++], "application/json");
        });
        _app.MapPost("/2018-06-01/runtime/invocation/{id}/response", (string id, JsonElement reply) =>
        {
            Assert.That(id, Is.EqualTo($"call-{_replies.Count}"));
            using var body = JsonDocument.Parse(reply.GetProperty("body").GetString()!);
            _replies.Add(new FunctionReply(reply.GetProperty("statusCode").GetInt32(), body.RootElement.Clone()));
            return Results.Accepted();
        });
    }
}
