using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace Logic.Server.Tests;

/// <summary>The whole application in this process, on a free loopback port.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalServer(WebApplication app)
    {
        _app = app;
        Address = app.Urls.First();
        Client = new HttpClient { BaseAddress = new Uri(Address) };
    }

    public string Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public IEnumerable<string> Urls => _app.Urls;

    public static async Task<LocalServer> StartAsync(string[]? settings = null, Action<WebApplicationBuilder>? configure = null)
    {
        var app = ServerApp.Build(["--urls=http://127.0.0.1:0", "--LOG_LEVEL=None", "--Logic:LogLevel=None", .. settings ?? []], configure);
        await app.StartAsync();
        return new LocalServer(app);
    }

    public async Task<(HttpStatusCode Status, JsonElement Json)> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await Client.PostAsync(path, content);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
