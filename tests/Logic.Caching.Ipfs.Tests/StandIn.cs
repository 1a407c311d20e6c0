using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>A server on loopback that answers the RPC as badly as a test wants.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Task _serving;

    private StandIn(HttpListener listener, int port)
    {
        _listener = listener;
        Port = port;
        _serving = ServeAsync();
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>What came: method, path with query, Authorization.</summary>
    public ConcurrentQueue<(string Method, string Path, string? Authorization)> Requests { get; } = new();

    /// <summary>What is done with a request; its answer is closed afterwards.</summary>
    public Func<HttpListenerContext, Task> Answer { get; set; } = static _ => Task.CompletedTask;

    public static StandIn Start(Func<HttpListenerContext, Task> answer)
    {
        for (var attempt = 0; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
            try
            {
                listener.Start();
                return new StandIn(listener, port) { Answer = answer };
            }
            catch (HttpListenerException) when (attempt < 3)
            {
                // Somebody else took the port between the look and the use.
            }
        }
    }

    public static StandIn Saying(string json, int status = 200) => Start(c => SayAsync(c, json, status));

    public static async Task SayAsync(HttpListenerContext context, string text, int status = 200)
    {
        context.Response.StatusCode = status;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Abort();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                _ = HandleAsync(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task HandleAsync(HttpListenerContext context)
    {
        Requests.Enqueue((context.Request.HttpMethod, context.Request.RawUrl!, context.Request.Headers["Authorization"]));
        try
        {
            await context.Request.InputStream.CopyToAsync(Stream.Null);
            await Answer(context);
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The client has hung up.
        }
    }
}
