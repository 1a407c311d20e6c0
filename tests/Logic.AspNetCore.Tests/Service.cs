using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Logic.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Logic.AspNetCore.Tests;

/// <summary>An application with Logic's endpoints: in memory, or on a free loopback port of a real server.</summary>
internal sealed class Service : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Service(WebApplication app, HttpClient client)
    {
        _app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the application in memory.</summary>
    public static async Task<Service> StartAsync(
        Action<IServiceCollection>? services = null, Action<LogicConfig>? config = null, Action<LogicEndpointOptions>? options = null, Action<WebApplication>? use = null)
    {
        var app = Build(services, config, options, use, isReal: false);
        await app.StartAsync();
        return new Service(app, app.GetTestClient());
    }

    /// <summary>Starts the application on Kestrel, which enforces sizes and streams as a network does.</summary>
    public static async Task<Service> StartRealAsync(
        Action<IServiceCollection>? services = null, Action<LogicConfig>? config = null, Action<LogicEndpointOptions>? options = null)
    {
        var app = Build(services, config, options, use: null, isReal: true);
        await app.StartAsync();
        return new Service(app, new HttpClient { BaseAddress = new Uri(app.Urls.Single()) });
    }

    public async Task<Reply> PostAsync(string path, string body, string type = "application/json", string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        if (accept is not null) request.Headers.Accept.ParseAdd(accept);
        return await Reply.OfAsync(await Client.SendAsync(request));
    }

    public async Task<Reply> GetAsync(string path) => await Reply.OfAsync(await Client.GetAsync(path));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(
        Action<IServiceCollection>? services, Action<LogicConfig>? config, Action<LogicEndpointOptions>? options, Action<WebApplication>? use, bool isReal)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (isReal) builder.WebHost.UseUrls("http://127.0.0.1:0");
        else builder.WebHost.UseTestServer();
        services?.Invoke(builder.Services);
        ILogicBuilder logic = builder.Services.AddLogic(config);
        logic.AddEndpoints(options);
        var app = builder.Build();
        use?.Invoke(app);
        app.MapLogic();
        return app;
    }
}

/// <summary>What came back.</summary>
internal sealed record Reply(HttpStatusCode Status, string Body, HttpResponseMessage Message)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public string? Code => Json.GetProperty("code").GetString();

    public string Detail => Json.GetProperty("detail").GetString()!;

    public IReadOnlyList<JsonElement> Lines => [.. Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    public static async Task<Reply> OfAsync(HttpResponseMessage message) => new(message.StatusCode, await message.Content.ReadAsStringAsync(), message);
}
