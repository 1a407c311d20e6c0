using System.Text.Json;
using System.Text.RegularExpressions;
using Logic.Configuration;

namespace Logic.Server.Tests.Deployment;

public sealed partial class DeployFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploy");

    private static readonly string[] WithSettings =
    [
        "compose.yaml", "Dockerfile", "kubernetes/base/deployment.yaml", "kubernetes/overlays/vertical/resources.yaml", "kubernetes/overlays/ipfs/cache.yaml",
        "serverless/aws-lambda/template.yaml", "serverless/cloud-run/service.yaml", "edge/cloudflare/src/index.js",
    ];

    [TestCaseSource(nameof(WithSettings))]
    public void EverySettingThatIsUsedExists(string file)
    {
        var known = Settings.All.Select(s => s.Variable).ToHashSet();
        var used = Variable().Matches(Read(file)).Select(m => m.Value).Distinct().ToList();
        Assert.That(used.Where(v => !known.Contains(v)), Is.Empty);
        Assert.That(ServerSetting().Matches(Read(file)).Select(m => m.Groups[1].Value).Where(s => typeof(Server.Configuration.ServerOptions).GetProperty(s) is null && s != "Endpoints"), Is.Empty);
    }

    [Test]
    public async Task ComposeAcceptsItsFile()
    {
        var (code, output) = await Tool.RunAsync("docker-compose", "-f", "deploy/compose.yaml", "config", "--quiet");
        Assert.That(code, Is.Zero, output);
    }

    [Test]
    public async Task PrometheusAcceptsTheAlertsAndItsConfiguration()
    {
        var (code, output) = await Tool.RunAsync("promtool", "check", "config", "deploy/prometheus/prometheus.yml");
        Assert.That(code, Is.Zero, output);
        Assert.That(output, Does.Contain("8 rules found"));
    }

    [Test]
    public async Task PromtoolFindsNoFaultInTheMetrics()
    {
        await using var server = await LocalServer.StartAsync();
        await server.PostAsync("/ask", """{"premises":["Rex barks."],"question":"Does Rex bark?"}""");
        await server.PostAsync("/convert", """{"text":"Rex barks."}""");
        var ours = (await server.Client.GetStringAsync("/metrics")).Split('\n').Where(l => l.Contains("logic_", StringComparison.Ordinal));
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, string.Join('\n', ours) + "\n");
        try
        {
            var (code, output) = await Tool.RunAsync("sh", "-c", $"command -v promtool > /dev/null || exit 77; promtool check metrics < {file}");
            if (code == 77) Assert.Ignore("promtool is not installed.");
            Assert.That(code, Is.Zero, output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Test]
    public async Task NginxAcceptsItsFile()
    {
        var (code, output) = await Tool.RunAsync("nginx", "-t", "-c", Path.Combine(Folder, "nginx/nginx.conf"));
        Assert.That(code, Is.Zero, output);
    }

    [Test]
    public void TheDashboardAsksOnlyForMetricsByTheirNames()
    {
        var queries = Dashboard.Queries().ToList();
        Assert.That(queries, Has.Count.GreaterThan(20));
        var panels = JsonDocument.Parse(Read("grafana/dashboards/logic.json")).RootElement.GetProperty("panels").EnumerateArray().ToList();
        Assert.That(panels.Select(p => p.GetProperty("id").GetInt32()), Is.Unique);
    }

    /// <summary>A node that is started and not used was there once.</summary>
    [TestCase("compose.yaml")]
    [TestCase("kubernetes/overlays/ipfs/cache.yaml")]
    public void WhereANodeIsStartedItIsUsed(string file) => Assert.That(Read(file), Does.Match("LOGIC_IPFS_ENABLED(: |\n +value: )\"1\""));

    [Test]
    public void TheNodeIsHardenedTheSameEverywhere() =>
        Assert.That(Read("kubernetes/overlays/ipfs/harden.sh"), Is.EqualTo(Read("ipfs/harden.sh")));

    [Test]
    public void TheEdgeConfigurationNamesFilesThatAreThere()
    {
        var text = Read("edge/cloudflare/wrangler.jsonc");
        var json = JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip }).RootElement;
        var image = json.GetProperty("containers")[0].GetProperty("image").GetString()!;
        Assert.That((File.Exists(Path.Combine(Folder, "edge/cloudflare", image)), File.Exists(Path.Combine(Folder, "edge/cloudflare", json.GetProperty("main").GetString()!))), Is.EqualTo((true, true)));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    [GeneratedRegex(@"\b(LOGIC_[A-Z_]+|IPFS_HOST|IPFS_PORT|REDIS_URL|PROMETHEUS_PORT|LOG_LEVEL)\b")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\bServer__(\w+?)(?:__\w+)?\b")]
    private static partial Regex ServerSetting();
}
