using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Logic.Packages.Tests;

/// <summary>A package file, opened.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly XElement _metadata;

    public Package(string path)
    {
        _archive = ZipFile.OpenRead(path);
        using var nuspec = _archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    public IEnumerable<string> Files => _archive.Entries.Select(static e => e.FullName);

    /// <summary>A field of the manifest, empty where it is absent.</summary>
    public string Field(string name) => Element(name)?.Value ?? "";

    public XElement? Element(string name) => _metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name);

    /// <summary>The packages it asks for, with the versions.</summary>
    public IEnumerable<(string Id, string Version)> Dependencies => _metadata.Descendants()
        .Where(static e => e.Name.LocalName == "dependency").Select(static e => (e.Attribute("id")!.Value, e.Attribute("version")!.Value));

    public byte[] Read(string name)
    {
        using var entry = _archive.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        entry.CopyTo(copy);
        return copy.ToArray();
    }

    public MetadataReaderProvider Symbols(string name) => MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(name)));

    public void Dispose() => _archive.Dispose();
}
