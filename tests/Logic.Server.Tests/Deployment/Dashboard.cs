using System.Text.Json;
using System.Text.RegularExpressions;

namespace Logic.Server.Tests.Deployment;

/// <summary>The queries of the dashboard and of the alerts.</summary>
internal static partial class Dashboard
{
    public static IEnumerable<string> Queries()
    {
        var json = File.ReadAllText(Path.Combine(Repository.Root, "deploy/grafana/dashboards/logic.json"));
        return JsonDocument.Parse(json).RootElement.GetProperty("panels").EnumerateArray()
            .SelectMany(p => p.GetProperty("targets").EnumerateArray())
            .Select(t => t.GetProperty("expr").GetString()!);
    }

    /// <summary>What the alerts compare, without the comparison: an alert that does not fire has no data, and that is well.</summary>
    public static IEnumerable<string> AlertedValues()
    {
        var rules = File.ReadAllText(Path.Combine(Repository.Root, "deploy/prometheus/alerts.yml"));
        return Expression().Matches(rules).Select(m => Comparison().Replace(m.Groups[1].Value.Trim().TrimStart('|').Trim(), ""));
    }

    [GeneratedRegex(@"expr:(.*?)\n\s+(?:for|labels):", RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\s*(?:==|>|<)\s*[0-9.]+\s*$")]
    private static partial Regex Comparison();
}
