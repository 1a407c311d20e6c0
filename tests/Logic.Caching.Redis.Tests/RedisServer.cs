using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Logic.Caching.Redis.Tests;

/// <summary>A redis-server of the test's own on a free loopback port, with nothing on disk.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private Process? _process;

    private RedisServer(int port) => Port = port;

    public int Port { get; }

    public string Url => $"127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A running server; the test is ignored where the program is absent.</summary>
    public static async Task<RedisServer> StartAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            var server = new RedisServer(FreePort());
            try
            {
                await server.RunAsync();
                return server;
            }
            catch (Win32Exception)
            {
                Assert.Ignore("redis-server is not installed.");
            }
            catch (IOException) when (attempt < 3)
            {
                // Somebody else took the port between the look and the use.
            }
        }
    }

    public async Task RunAsync()
    {
        var start = new ProcessStartInfo("redis-server") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in $"--bind 127.0.0.1 --port {Port} --save --appendonly no".Split(' ')) start.ArgumentList.Add(argument);
        start.ArgumentList.Insert(start.ArgumentList.IndexOf("--appendonly"), "");
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains("Ready to accept connections", StringComparison.Ordinal)) continue;
            _ = _process.StandardOutput.ReadToEndAsync();
            return;
        }

        throw new IOException("redis-server ended: " + await _process.StandardError.ReadToEndAsync());
    }

    public async Task KillAsync()
    {
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    /// <summary>Stops the process where it stands: it accepts connections and answers nothing.</summary>
    public Task FreezeAsync() => SignalAsync("STOP");

    public Task ThawAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync() => await KillAsync();

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
