using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Logic.Load;

/// <summary>A server that was started for the measurement, on a free loopback port.</summary>
internal sealed class MeasuredServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    private MeasuredServer(Process process, HttpClient client, TimeSpan startTime)
    {
        _process = process;
        _client = client;
        StartTime = startTime;
    }

    /// <summary>From the start of the process to the first answer of /health.</summary>
    public TimeSpan StartTime { get; }

    public static async Task<MeasuredServer> StartAsync(string[] command)
    {
        var address = "http://127.0.0.1:" + FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        foreach (var (name, value) in new[] { ("ASPNETCORE_URLS", address), ("LOGIC_RATE_LIMIT_ENABLED", "0"), ("LOG_LEVEL", "Warning") }) start.Environment[name] = value;
        var begin = Stopwatch.GetTimestamp();
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        var client = new HttpClient { BaseAddress = new Uri(address) };
        while (!await AnswersAsync(client))
        {
            if (process.HasExited || Stopwatch.GetElapsedTime(begin) > TimeSpan.FromMinutes(1)) throw new IOException("The server did not start.");
            await Task.Delay(2);
        }

        return new MeasuredServer(process, client, Stopwatch.GetElapsedTime(begin));
    }

    public async Task<bool> PostAsync(string path, string body, CancellationToken cancellationToken)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var reply = await _client.PostAsync(path, content, cancellationToken);
        await reply.Content.ReadAsByteArrayAsync(cancellationToken);
        return reply.IsSuccessStatusCode;
    }

    public double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / 1e6;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var reply = await client.GetAsync("/health");
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
