using System.Reflection.Metadata;
using System.Text;

namespace Logic.Packages.Tests;

/// <summary>
/// Symbols: a debugger finds every source, in the symbols themselves, and through SourceLink where the clone has a remote. A release
/// says nothing of the machine that built it.
/// </summary>
[TestFixtureSource(typeof(PackageFeed), nameof(PackageFeed.Names))]
public sealed class SymbolsTests(string name)
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private Package _symbols = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        await PackageFeed.ReadyAsync();
        _symbols = new Package(PackageFeed.PathOf(name, "snupkg"));
    }

    [OneTimeTearDown]
    public void Close() => _symbols?.Dispose();

    private string File => _symbols.Files.Single(f => f.EndsWith(name == "Logic.Cli" ? "/logic.pdb" : $"/{name}.pdb", StringComparison.Ordinal));

    [Test]
    public void HoldEverySource()
    {
        using var provider = _symbols.Symbols(File);
        var reader = provider.GetMetadataReader();
        var bare = reader.Documents.Where(d => !Kinds(reader, reader.GetCustomDebugInformation(d)).Contains(EmbeddedSource));
        Assert.That(bare.Select(d => reader.GetString(reader.GetDocument(d).Name)), Is.Empty);
        Assert.That(reader.Documents, Is.Not.Empty);
    }

    [Test]
    public void NameNoPathOfThisMachine()
    {
        if (Repository.Configuration != "Release") Assert.Ignore("Only a release hides where it was built.");
        using var provider = _symbols.Symbols(File);
        var reader = provider.GetMetadataReader();
        var paths = reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name)).ToArray();
        Assert.That(paths.Where(static p => !p.StartsWith("/_", StringComparison.Ordinal)), Is.Empty);
    }

    /// <summary>The address is the clone's remote: without one there is none, and with one of a known host there must be one.</summary>
    [Test]
    public async Task LeadToTheRemoteWhereThereIsOne()
    {
        var remote = await Command.RunAsync("git", Repository.Root, null, "remote", "get-url", "origin");
        using var provider = _symbols.Symbols(File);
        var reader = provider.GetMetadataReader();
        var links = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation)
            .Where(i => reader.GetGuid(i.Kind) == SourceLink).Select(i => Encoding.UTF8.GetString(reader.GetBlobBytes(i.Value))).ToArray();
        if (remote.ExitCode != 0 || !remote.Output.Contains("github.com", StringComparison.Ordinal)) Assert.That(links, Is.Empty);
        else Assert.That(links.Single(), Does.Contain("https://raw.githubusercontent.com/"));
    }

    private static IEnumerable<Guid> Kinds(MetadataReader reader, CustomDebugInformationHandleCollection items) =>
        items.Select(h => reader.GetGuid(reader.GetCustomDebugInformation(h).Kind));
}
