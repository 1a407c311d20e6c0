using System.Text.Json;
using System.Xml.Linq;

namespace Logic.Packages.Tests.Licences;

/// <summary>
/// A package of others that ships with ours, as its own manifest describes it: the licence as an SPDX expression, or what the manifest
/// says instead.
/// </summary>
internal sealed record Dependency(string Id, string Version, string Licence, string Authors)
{
    /// <summary>
    /// What a project of ours asks for, and what that asks for in turn; not what our other projects bring, nor what only a build
    /// uses. Taken from what the last restore wrote.
    /// </summary>
    public static IEnumerable<Dependency> Of(string project)
    {
        using var restored = JsonDocument.Parse(File.ReadAllText(Repository.PathOf($"src/{project}/obj/project.assets.json")));
        var packages = restored.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject()
            .Where(static p => p.Value.GetProperty("type").ValueEquals("package"))
            .ToDictionary(static p => p.Name.Split('/')[0], StringComparer.OrdinalIgnoreCase);
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<string>(Direct(restored.RootElement));
        while (open.TryPop(out var id))
        {
            if (!packages.TryGetValue(id, out var package) || !found.Add(id)) continue;
            foreach (var next in Names(package.Value, "dependencies")) open.Push(next);
        }

        return [.. found.Select(id => Read(packages[id].Name))];
    }

    private static IEnumerable<string> Direct(JsonElement restored)
    {
        var framework = restored.GetProperty("project").GetProperty("frameworks").GetProperty("net10.0");
        return Names(framework, "dependencies").Where(n => !IsForTheBuildOnly(framework.GetProperty("dependencies").GetProperty(n)));
    }

    // Analyzers and the like: PrivateAssets="all".
    private static bool IsForTheBuildOnly(JsonElement dependency) =>
        dependency.TryGetProperty("suppressParent", out var suppressed) && suppressed.ValueEquals("All");

    private static IEnumerable<string> Names(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? value.EnumerateObject().Select(static p => p.Name) : [];

    private static Dependency Read(string package)
    {
        var (id, version) = (package.Split('/')[0], package.Split('/')[1]);
        var folder = Path.Combine(PackageFeed.MachineCache, id.ToLowerInvariant(), version);
        return Read(id, version, XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()));
    }

    /// <summary>Reads a manifest. A licence in a file or behind an address is named by that: somebody has to read it.</summary>
    internal static Dependency Read(string id, string version, XDocument manifest)
    {
        var fields = manifest.Root!.Elements().Single(static e => e.Name.LocalName == "metadata").Elements().ToLookup(static e => e.Name.LocalName);
        var licence = fields["license"].SingleOrDefault() is { } given
            ? (given.Attribute("type")?.Value == "expression" ? given.Value : $"file {given.Value}")
            : fields["licenseUrl"].SingleOrDefault() is { } address ? $"address {address.Value}" : "none";
        return new Dependency(id, version, licence, fields["authors"].SingleOrDefault()?.Value ?? "");
    }
}
