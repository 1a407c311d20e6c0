using System.Buffers.Binary;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;

namespace Logic.Packages.Tests;

/// <summary>Opens every package and looks at what a user of it relies on.</summary>
[TestFixtureSource(typeof(PackageFeed), nameof(PackageFeed.Names))]
public sealed class PackageContentsTests(string name)
{
    private Package _package = null!;

    private string Library => name == "Logic.Cli" ? "tools/net10.0/any/logic" : $"lib/net10.0/{name}";

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        await PackageFeed.ReadyAsync();
        _package = new Package(PackageFeed.PathOf(name));
    }

    [OneTimeTearDown]
    public void Close() => _package?.Dispose();

    [Test]
    public void SaysWhatItIs()
    {
        Assert.That(_package.Field("id"), Is.EqualTo(name));
        Assert.That(_package.Field("description"), Has.Length.GreaterThan(40));
        Assert.That(_package.Field("authors"), Is.Not.Empty);
        Assert.That(_package.Field("copyright"), Is.Not.Empty);
        Assert.That(_package.Field("tags").Split(' '), Does.Contain("first-order-logic"));
        Assert.That(_package.Element("license")!.Attribute("type")!.Value, Is.EqualTo("expression"));
        Assert.That(_package.Field("license"), Is.EqualTo("MIT"));
        Assert.That(_package.Files, Does.Contain("LICENSE"));
        Assert.That(_package.Element("repository")!.Attribute("commit")!.Value, Does.Match("^[0-9a-f]{40}$"));
    }

    /// <summary>The notes are the changelog's newest section, whole and nothing else of it.</summary>
    [Test]
    public void NotesAreTheNewestSectionOfTheChangelog()
    {
        var sections = File.ReadAllText(Repository.PathOf("CHANGELOG.md")).ReplaceLineEndings("\n").Split("\n## [");
        var newest = sections[1][(sections[1].IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
        Assert.That(_package.Field("releaseNotes").ReplaceLineEndings("\n").Trim(), Is.EqualTo(newest));
    }

    [Test]
    public void HasItsReadme()
    {
        Assert.That(_package.Field("readme"), Is.EqualTo("README.md"));
        var readme = Encoding.UTF8.GetString(_package.Read("README.md"));
        Assert.That(readme, Does.StartWith($"# {name}"));
        // On a package's page a relative link leads nowhere.
        Assert.That(readme, Does.Not.Match(@"\]\((?!https://)"));
    }

    [Test]
    public void HasASquareIcon()
    {
        Assert.That(_package.Field("icon"), Is.EqualTo("icon.png"));
        var icon = _package.Read("icon.png");
        Assert.That(icon[..8], Is.EqualTo(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }));
        Assert.That(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), Is.EqualTo(128).And.EqualTo(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Test]
    public void HasTheVersionOfAllAndAsksForIt()
    {
        var version = PackageFeed.VersionOf("Logic.Core");
        Assert.That(_package.Field("version"), Is.EqualTo(version));
        var ours = _package.Dependencies.Where(static d => d.Id.StartsWith("Logic.", StringComparison.Ordinal)).ToArray();
        Assert.That(ours, Is.EqualTo(name is "Logic.Core" or "Logic.Cli" ? [] : new[] { ("Logic.Core", version) }));
    }

    [Test]
    public void HasTheLibraryAndItsDocuments()
    {
        Assert.That(_package.Files, Does.Contain($"{Library}.dll").And.Contain($"{Library}.xml"));
        if (name == "Logic.Cli") Assert.That(Tool().Attribute("Name")!.Value, Is.EqualTo("logic"));
        else Assert.That(Directories(), Is.SubsetOf(new[] { "lib", "runtimes", "_rels", "package", "" }), "nothing that runs in a user's build");
    }

    [Test]
    public void CarriesTheNoticesWithTheDictionary()
    {
        var hasDictionary = name is "Logic.Core" or "Logic.Cli";
        Assert.That(_package.Files.Contains("NOTICE"), Is.EqualTo(hasDictionary));
    }

    /// <summary>The compiler marks what it made so that the same sources give the same bytes.</summary>
    [Test]
    public void IsDeterministic()
    {
        using var image = new PEReader(new MemoryStream(_package.Read($"{Library}.dll")));
        Assert.That(image.ReadDebugDirectory().Select(static e => e.Type), Does.Contain(DebugDirectoryEntryType.Reproducible));
    }

    /// <summary>The first call does not wait for the just-in-time compiler; where the platform is another one, lib/ serves.</summary>
    [Test]
    public void OnlyLogicCoreIsCompiledForThisPlatformToo()
    {
        var compiled = _package.Files.Where(static f => f.StartsWith("runtimes/", StringComparison.Ordinal)).ToArray();
        var here = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/Logic.Core.dll";
        Assert.That(compiled, name == "Logic.Core" ? Has.One.EqualTo(here) : Is.Empty);
        Assert.That(IsCompiled($"{Library}.dll"), Is.False);
        Assert.That(compiled.All(IsCompiled), Is.True);
    }

    private bool IsCompiled(string file)
    {
        using var assembly = new PEReader(new MemoryStream(_package.Read(file)));
        return assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private IEnumerable<string> Directories() =>
        _package.Files.Where(static f => f != "[Content_Types].xml").Select(static f => f.Contains('/', StringComparison.Ordinal) ? f[..f.IndexOf('/', StringComparison.Ordinal)] : "").Distinct();

    private XElement Tool()
    {
        using var settings = new MemoryStream(_package.Read("tools/net10.0/any/DotnetToolSettings.xml"));
        return XDocument.Load(settings).Descendants("Command").Single();
    }
}
