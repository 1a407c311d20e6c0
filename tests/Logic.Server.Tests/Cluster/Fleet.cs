using System.Diagnostics;
using System.Globalization;
using Logic.Caching.Ipfs.Tests;
using Logic.Caching.Redis.Tests;
using Logic.Server.Tests.Deployment;

namespace Logic.Server.Tests.Cluster;

/// <summary>Three servers behind nginx with one Redis and one IPFS node, each a process of its own.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("logic-nginx").FullName;
    private readonly List<(ServerProcess Process, HttpClient Client)> _servers = [];
    private RedisServer? _redis;
    private IpfsServer? _ipfs;
    private Process? _nginx;
    private HttpClient? _client;

    /// <summary>The servers, each with a client that leads past the proxy.</summary>
    public IReadOnlyList<(ServerProcess Process, HttpClient Client)> Servers => _servers;

    public RedisServer Redis => _redis!;

    public IpfsServer Ipfs => _ipfs!;

    /// <summary>Through the proxy.</summary>
    public HttpClient Client => _client!;

    /// <summary>All of it, ready; the test is ignored where a program is absent.</summary>
    /// <param name="settings">Variables of the servers, beside where Redis and the node are.</param>
    public static async Task<Fleet> StartAsync(params (string Name, string Value)[] settings)
    {
        var fleet = new Fleet();
        try
        {
            await fleet.RunAsync(settings);
            return fleet;
        }
        catch
        {
            await fleet.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_nginx is not null)
        {
            _nginx.Kill(entireProcessTree: true);
            await _nginx.WaitForExitAsync();
            _nginx.Dispose();
        }

        foreach (var (process, client) in _servers)
        {
            client.Dispose();
            await process.DisposeAsync();
        }

        if (_ipfs is not null) await _ipfs.DisposeAsync();
        if (_redis is not null) await _redis.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task RunAsync((string Name, string Value)[] settings)
    {
        _redis = await RedisServer.StartAsync();
        _ipfs = await IpfsServer.StartAsync();
        (string, string)[] tiers =
        [
            ("REDIS_URL", _redis.Url), ("LOGIC_IPFS_ENABLED", "1"), ("IPFS_HOST", "127.0.0.1"),
            ("IPFS_PORT", _ipfs.Port.ToString(CultureInfo.InvariantCulture)),
        ];
        for (var i = 0; i < 3; i++) _servers.Add(await ServerProcess.StartAsync([.. tiers, .. settings]));
        var port = FreePorts.Next();
        var configuration = Path.Combine(_folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(port));
        _nginx = Tool.Start(new ProcessStartInfo("nginx", ["-p", _folder, "-c", configuration, "-g", "daemon off;"]));
        _client = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}")) };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await AnswersAsync(patience.Token)) await Task.Delay(20, patience.Token);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var reply = await Client.GetAsync("/health", cancellationToken);
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>The file of deploy/, on free ports and in a folder of its own.</summary>
    private string Configuration(int port)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "deploy/nginx/nginx.conf"));
        for (var i = 0; i < 3; i++)
            text = text.Replace(FormattableString.Invariant($"127.0.0.1:800{i + 1} "), _servers[i].Client.BaseAddress!.Authority + " ", StringComparison.Ordinal);
        text = text.Replace("listen 8000;", "listen 127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture) + ";", StringComparison.Ordinal);
        var temporary = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(t => $"  {t}_temp_path {_folder}/{t};\n"));
        return $"pid {_folder}/nginx.pid;\nerror_log {_folder}/error.log;\n" + text.Replace("http {\n", "http {\n" + temporary, StringComparison.Ordinal);
    }
}
