using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Logic.Benchmarks;

/// <summary>
/// An IPFS node on a free loopback port, its repository in a folder that goes with it: the one of the IPFS tests, whose packages have
/// to be installed.
/// </summary>
internal sealed class IpfsNode : IAsyncDisposable
{
    private readonly string _repo = Directory.CreateTempSubdirectory("logic-ipfs-").FullName;
    private readonly Process _process;

    private IpfsNode() => _process = Process.Start(new ProcessStartInfo("node", ["--require", "./polyfill.cjs", "node.mjs", _repo, "0", "offline"])
    {
        WorkingDirectory = Folder(),
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>The port of its RPC.</summary>
    public int Port { get; private set; }

    public static async Task<IpfsNode> StartAsync()
    {
        var node = new IpfsNode();
        while (await node._process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Split(' ') is not ["ready", var port, ..]) continue;
            node.Port = int.Parse(port, CultureInfo.InvariantCulture);
            _ = node._process.StandardOutput.ReadToEndAsync();
            return node;
        }

        throw new InvalidOperationException("The IPFS node did not start.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_repo, recursive: true);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../tests/Logic.Caching.Ipfs.Tests/Node");
}
