using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Logic.Caching.Ipfs.Tests;

/// <summary>A real IPFS node of this test's own on a free loopback port, its repository in a folder that goes with it.</summary>
internal sealed class IpfsServer : IAsyncDisposable
{
    private readonly string _repo = Directory.CreateTempSubdirectory("logic-ipfs-").FullName;
    private readonly bool _isOnline;
    private Process? _process;

    private IpfsServer(bool isOnline) => _isOnline = isOnline;

    /// <summary>The port of the RPC; stays the same when the node is started again.</summary>
    public int Port { get; private set; }

    /// <summary>Where other nodes reach it; empty when it is offline.</summary>
    public string SwarmAddress { get; private set; } = "";

    /// <summary>Options of a cache on this node.</summary>
    public IpfsCacheOptions Options => new() { Host = "127.0.0.1", Port = Port };

    /// <summary>A running node; the test is ignored where Node.js or the packages are absent.</summary>
    public static async Task<IpfsServer> StartAsync(bool isOnline = false)
    {
        if (!Directory.Exists(Path.Combine(Folder(), "node_modules")))
            Assert.Ignore($"The packages of the IPFS node are not installed: run 'npm ci --omit=optional' in {Folder()}.");
        var server = new IpfsServer(isOnline);
        try
        {
            await server.RunAsync();
            return server;
        }
        catch (Win32Exception)
        {
            await server.DisposeAsync();
            Assert.Ignore("Node.js is not installed.");
            throw;
        }
    }

    public async Task RunAsync()
    {
        // A killed node leaves its lock behind.
        if (Directory.Exists(Path.Combine(_repo, "repo.lock"))) Directory.Delete(Path.Combine(_repo, "repo.lock"), recursive: true);
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Folder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = ["--require", "./polyfill.cjs", "node.mjs", _repo, Port.ToString(CultureInfo.InvariantCulture), _isOnline ? "online" : "offline"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        var errors = _process.StandardError.ReadToEndAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is not ["ready", var port, var address]) continue;
            (Port, SwarmAddress) = (int.Parse(port, CultureInfo.InvariantCulture), address);
            _ = _process.StandardOutput.ReadToEndAsync();
            return;
        }

        throw new IOException("The IPFS node ended: " + await errors);
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

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(_repo, recursive: true);
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Node");
}
