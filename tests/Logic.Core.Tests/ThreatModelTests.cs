using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Logic.Tests;

public sealed partial class ThreatModelTests
{
    /// <summary>Each line of the table says what shows it, and that is there.</summary>
    [Test]
    public void EveryTestThatIsNamedExists()
    {
        var root = Root();
        var files = Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();
        var rows = File.ReadLines(Path.Combine(root, "docs/threat-model.md")).SkipWhile(static l => !l.StartsWith("| Taken", StringComparison.Ordinal))
            .Skip(2).TakeWhile(static l => l.StartsWith('|')).ToArray();
        Assert.That(rows, Has.Length.GreaterThan(20));
        foreach (var row in rows)
        {
            var named = Named().Matches(row).Select(static m => m.Groups[1].Value).ToArray();
            Assert.That(named, Is.Not.Empty, row);
            Assert.That(named.Where(n => !files.Contains(n)), Is.Empty, row);
        }
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));

    [GeneratedRegex("`([A-Za-z0-9]+(?:Tests|Conformance))`")]
    private static partial Regex Named();
}
