using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Logic.Tests;

public sealed partial class DiagnosticCodesTests
{
    private static readonly string Root = FindRoot();

    [Test]
    public void EveryCodeIsExplained()
    {
        var document = File.ReadAllText(Path.Combine(Root, "docs/diagnostics.md"));
        var codes = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Code().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value)
            .Distinct();
        Assert.That(codes.Where(c => !document.Contains($"| {c} |", StringComparison.Ordinal)), Is.Empty, "docs/diagnostics.md needs a row for each.");
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));

    [GeneratedRegex("\"(LOGIC[0-9]{4})\"")]
    private static partial Regex Code();
}
