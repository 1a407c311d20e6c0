using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Logic.Benchmarks;

/// <summary>A redis-server on a free loopback port, with nothing on disk; the program has to be installed.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly Process _process;

    private RedisServer(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static async Task<RedisServer> StartAsync()
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo("redis-server", ["--bind", "127.0.0.1", "--port", port, "--save", "", "--appendonly", "no"]) { RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.Contains("Ready to accept connections", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync();
            return new RedisServer(process, "127.0.0.1:" + port);
        }

        throw new InvalidOperationException("redis-server did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
