using System.Text;

namespace Logic.Packages.Tests;

/// <summary>
/// The settings of our packages, on a small library in a clone of its own whose remote is a host that the SDK knows: symbols lead there,
/// the package names it, and the same sources in another folder give the same bytes.
/// </summary>
public sealed class SourceLinkTests
{
    private const string Remote = "https://github.com/example/logic";

    [Test]
    public async Task SymbolsLeadToTheRemoteAndBytesDoNotDependOnTheFolder()
    {
        var (first, second) = (await PackAsync("first"), await PackAsync("second"));
        using var package = new Package($"{first}.nupkg");
        Assert.That(package.Element("repository")!.Attribute("url")!.Value, Is.EqualTo($"{Remote}.git"));
        Assert.That(Encoding.UTF8.GetString(Read(first, "snupkg", "pdb")), Does.Contain("https://raw.githubusercontent.com/example/logic/"));
        Assert.That(Read(second, "nupkg", "dll"), Is.EqualTo(Read(first, "nupkg", "dll")));
        Assert.That(Read(second, "snupkg", "pdb"), Is.EqualTo(Read(first, "snupkg", "pdb")));
    }

    private static byte[] Read(string path, string kind, string extension)
    {
        using var package = new Package($"{path}.{kind}");
        return package.Read($"lib/net10.0/Small.{extension}");
    }

    /// <summary>The packages' path, without the extension.</summary>
    private static async Task<string> PackAsync(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(PackageFeed.Folder, name)).FullName;
        foreach (var file in new[] { "Directory.Build.props", "src/Directory.Build.props", "CHANGELOG.md", "LICENSE", "assets/icon.png" }) Copy(file, folder);
        Write(folder, "src/Small/README.md", "# Small");
        Write(folder, "src/Small/Small.cs", "namespace Small;\n\n/// <summary>Nothing.</summary>\npublic static class Nothing;\n");
        Write(folder, "src/Small/Small.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
        foreach (var command in new[] { "init -q", "add .", "-c user.name=t -c user.email=t@localhost -c commit.gpgsign=false commit -q -m all", $"remote add origin {Remote}.git" })
            (await Command.RunAsync("git", folder, SameCommit, command.Split(' '))).Expect();
        (await Command.DotnetAsync(folder, PackageFeed.Environment, "pack", "src/Small", "-c", "Release", "-o", "out")).Expect();
        return Path.ChangeExtension(Directory.GetFiles(Path.Combine(folder, "out"), "*.nupkg").Single(), null);
    }

    /// <summary>The commit's name is in the bytes, and the time is in the commit's name.</summary>
    private static IReadOnlyDictionary<string, string?> SameCommit => new Dictionary<string, string?>
    {
        ["GIT_AUTHOR_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z",
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
    };

    private static void Copy(string file, string folder) => Write(folder, file, File.ReadAllBytes(Repository.PathOf(file)));

    private static void Write(string folder, string file, string text) => Write(folder, file, Encoding.UTF8.GetBytes(text));

    private static void Write(string folder, string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        File.WriteAllBytes(Path.Combine(folder, file), content);
    }
}
